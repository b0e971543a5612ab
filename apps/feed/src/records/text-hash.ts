import type { Article } from "@copydesk/article-schema";
import { digestOf } from "../digest-of.js";

/** A mention, which may be added, taken out or led elsewhere without a change to what the story says. */
const mention = /\[([^[\]]*)\]\(entity:[^)\s]*\)/g;

/** What stands for a comment, as `withoutComments` leaves it: desks write to each other in copy that is published. */
const comment = /<!-- -->[ \t]?/g;

/** A space at the end of a line, where two would break it; and empty lines, of which one does what many do. */
const unseen = /(?<! ) $|(?<=\n\n)\n+/gm;

/** What may be encoded in another way: not the letters of European languages in one piece, nor the punctuation and money of prose. */
const perhapsOtherwise = /[\u0300-\u200f\u2028-\u202f\u205f-\u209f\u20c0-\uffff]/;

/**
 * Gives the hash of what a story says: headline, summary, copy and corrections. Two articles with one hash read the same, but for
 * code: where empty lines or what looks like a mention stand in it, they are taken for those of prose. Tags, entities and other data about
 * the story are not part of it, nor are mentions as such, comments, and further empty lines.
 *
 * @returns 128 bits of SHA-256, in hexadecimal
 */
export function textHash({ headline, summary, body, corrections }: Article): string {
  const said = [
    headline,
    summary,
    body.replaceAll(mention, "$1").replaceAll(comment, "").replaceAll(unseen, "").trim(),
    ...corrections.map(({ date, text }) => [date, text]),
  ];
  // One text may be encoded in several ways, and macOS takes letters apart.
  const text = JSON.stringify(said);
  return digestOf(perhapsOtherwise.test(text) ? text.normalize("NFC") : text);
}
