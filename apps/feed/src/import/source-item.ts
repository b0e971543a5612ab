import type { ArticleInput, TextPlace } from "@copydesk/article-schema";
import type { Root } from "hast";
import type { ImportFault } from "./import-fault.js";
import type { ImportLoss } from "./import-loss.js";

/** A text as a file has it, before it becomes Markdown or a plain line. */
export interface SourceText {
  /** Plain text, HTML as a string, HTML as a tree (where it stood in XML), or Markdown. */
  readonly value: string | Root;
  readonly format: "text" | "html" | "markdown";
  /** The address that relative addresses in it are resolved against. */
  readonly base: string | undefined;
}

/** A picture, video or sound as a file has it. What it does not say is left out, never made up. */
export interface SourceMedia {
  readonly kind: "photo" | "graphic" | "video" | "audio";
  readonly renditions: readonly SourceRendition[];
  readonly credit?: string | undefined;
  readonly alt?: string | undefined;
  readonly decorative?: true | undefined;
  readonly caption?: string | undefined;
  /** Whether it is but a small copy of a picture, such as feeds give for lists. */
  readonly isThumbnail?: true;
}

/** One file of a {@link SourceMedia}. */
export interface SourceRendition {
  readonly url: string;
  readonly mediaType?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly size?: number | undefined;
  readonly duration?: number | undefined;
}

/** A file that goes with a story and is no picture, video or sound. */
export interface SourceDocument {
  readonly url: string;
  readonly title?: string | undefined;
}

/** One entry of a file, read from whatever format it is in. */
export interface SourceItem {
  /** Where in the file it begins. */
  readonly place: TextPlace;
  /** The name by which subscribers know it, exactly as it was published. */
  readonly guid?: string | undefined;
  /** The address of its page. */
  readonly link?: string | undefined;
  readonly headline?: string | undefined;
  readonly summary?: SourceText | undefined;
  readonly copy?: SourceText | undefined;
  /** Whether the file calls the copy a description or a summary, so that it may be the beginning of the story alone. */
  readonly mayBeCut?: boolean;
  /** A day, or a moment with its offset, as the schema has it. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly embargoedUntil?: string | undefined;
  readonly authors: readonly string[];
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly language?: string | undefined;
  readonly media: readonly SourceMedia[];
  readonly documents: readonly SourceDocument[];
  readonly rights?: ArticleInput["rights"];
  /** The last part of its address, where the file says it. */
  readonly slug?: string | undefined;
  readonly formerSlugs?: readonly string[];
  /** Why it must not be published yet, where it was not. */
  readonly unpublished?: string | undefined;
  /** Why it is no story at all, where it is none. */
  readonly skipped?: string | undefined;
  /** What keeps it from being read at all. */
  readonly broken?: { readonly code: string; readonly message: string; readonly hint: string };
  /** Further fields of the article, for formats that know more of it than a feed does. */
  readonly more?: Partial<ArticleInput>;
  /** The feed that it had been taken over from already. */
  readonly syndicatedFrom?: ArticleInput["syndicatedFrom"];
  readonly losses: readonly ImportLoss[];
}

/** What a file says of the publication that its stories are from. */
export interface SourceChannel {
  readonly title?: string | undefined;
  /** The address of the feed itself. */
  readonly feedUrl?: string | undefined;
  /** The address of the publication's home page. */
  readonly siteUrl?: string | undefined;
  readonly language?: string | undefined;
  /** Who made its podcasts, as it says. */
  readonly maker?: string | undefined;
}

/** The formats that stories are read from. */
export type ImportFormat = "rss" | "atom" | "json-feed" | "wxr" | "ninjs";

/** A file that was read. */
export interface ImportSource {
  readonly format: ImportFormat;
  readonly channel: SourceChannel;
  readonly items: readonly SourceItem[];
  /** What was wrong with the file as a whole, and could be read all the same. */
  readonly mended?: readonly ImportFault[];
}
