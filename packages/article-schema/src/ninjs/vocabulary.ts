import type { Article } from "../article/article.js";
import type { Media } from "../article/media.js";

/** What toNinjs writes, and fromNinjs knows again, where ninjs leaves the words to the provider. */
export const roles = {
  headline: "main",
  body: "main",
  summary: "summary",
  caption: "caption",
  alt: "alt",
  author: "author",
  source: "source",
  syndicatedFrom: "syndicatedFrom",
  credit: "credit",
  formerSlug: "formerSlug",
  section: "section",
  tag: "keyword",
  about: "about",
  mentions: "mentions",
  translation: "translation",
} as const;

/** IPTC's vocabulary of how content came to be. */
export const digitalSourceTypes = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** ninjs's publishing status of each status of an article. */
export const pubStatuses = {
  draft: "withheld",
  published: "usable",
  withdrawn: "canceled",
} as const satisfies Readonly<Record<Article["status"], string>>;

/** ninjs's type of each kind of media. */
export const mediaTypes = {
  photo: "picture",
  graphic: "graphic",
  video: "video",
  audio: "audio",
} as const satisfies Readonly<Record<Media["kind"], string>>;

/** Gives the byline in words of several authors. A comma joins names in any language; “and” does not. */
export function byline(names: readonly string[]): string {
  return names.join(", ");
}

/** Names a part of an item, counted from 0, within the item's own URI: ninjs wants a URI of every associated item. */
export function partUri(uri: string, kind: "media" | "event", index: number): string {
  return `${uri}#${kind}-${index + 1}`;
}

/** Names the nth of several things that ninjs wants a name of. */
export function partName(kind: "media" | "rendition", index: number): string {
  return `${kind}-${index + 1}`;
}
