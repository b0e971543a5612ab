import { createHash } from "node:crypto";
import { isDeviceName } from "../device-name.js";
import { plainName } from "../records/plain-name.js";
import { slugOf } from "../slug-of.js";

/** Names that a slug gives back: words of ASCII that each begin with a capital, “South Asia”. No two have the same slug. */
const words = /^[A-Z][a-z0-9]*(?: [A-Z][a-z0-9]*)*$/;
const longestPlain = 80;
/** How a segment with a hash ends, so that no plain one may end like it. */
const hashed = /(?:^|-)[0-9a-f]{10}$/;

/**
 * Gives a part of a path that stands for a name: lower-case ASCII, the same for one name always, and another for every other
 * name, as `plainName` tells them apart. Where the words alone could stand for another name too, a short hash of the name is at
 * the end.
 *
 * @param name any text: a section's, a byline
 */
export function pathSegment(name: string): string {
  const plain = plainName(name);
  if (words.test(plain) && plain.length <= longestPlain) {
    const segment = plain.toLowerCase().replaceAll(" ", "-");
    if (isFree(segment)) return segment;
  }
  return withHash(slugOf(plain), plain);
}

/**
 * Gives the part of a path that stands for a language: its BCP 47 tag in lower case, for the case of a tag says nothing.
 *
 * @param tag a BCP 47 tag
 */
export function languageSegment(tag: string): string {
  const segment = tag.toLowerCase();
  return segment.length <= longestPlain && isFree(segment) ? segment : withHash(slugOf(segment), segment);
}

function isFree(segment: string): boolean {
  return !hashed.test(segment) && !isDeviceName(segment);
}

function withHash(slug: string | undefined, name: string): string {
  // As JSON, which tells halves of characters apart.
  const hash = createHash("sha256").update(JSON.stringify(name)).digest("hex").slice(0, 10);
  return slug === undefined ? hash : `${slug}-${hash}`;
}
