import type { Article } from "@copydesk/article-schema";
import { articleDocument } from "../records/article-document.js";
import { type Teaser, teaserIn } from "../records/teaser.js";
import { inUtf8 } from "../in-utf8.js";

/** A story's text as it is kept and handed from thread to thread: in UTF-8, half as large as the same text in memory. */
export interface StoryText {
  readonly teaser: Teaser;
  /** Its article as JSON: the very document that is published. */
  readonly article: Uint8Array;
  /** Its body as HTML, as it stands in the edition, where it was rendered already. */
  readonly html?: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Gives a story's text to be kept.
 *
 * @param article its article
 * @param html its body as HTML, where it was rendered
 */
export function storyText(article: Article, html?: string): StoryText {
  return {
    teaser: teaserIn(article),
    article: encoded(articleDocument(article)),
    ...(html !== undefined && { html: encoded(html) }),
  };
}

/** Gives a text as it is kept. */
export function encoded(text: string): Uint8Array {
  const quickly = inUtf8(text);
  return typeof quickly === "string" ? encoder.encode(quickly) : quickly;
}

/** Gives the article of a story's text. */
export function articleIn({ article }: StoryText): Article {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a checked article was written as this
  return JSON.parse(decoder.decode(article)) as Article;
}

/** Gives the body of a story's text as HTML, where it was rendered. */
export function htmlIn({ html }: StoryText): string | undefined {
  return html && decoder.decode(html);
}
