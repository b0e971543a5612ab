import type { Article } from "@copydesk/article-schema";
import { withoutForbidden } from "../template/characters.js";

/** A character that no feed can carry, and that renderers replace by U+FFFD. */
export interface ForbiddenCharacter {
  /** Where in the article's data the text is that holds it. */
  readonly path: readonly (string | number)[];
  /** How far into the text it is, in UTF-16 code units. */
  readonly index: number;
  /** Which one it is: `U+0008`, or `U+D800` for half of a character. */
  readonly character: string;
  /** The same for people. */
  readonly message: string;
}

/**
 * Gives every character of an article's texts that XML forbids, so that whoever wrote them can be told; renderers replace
 * them without a word.
 *
 * @param article the article
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function findForbidden(article: Article): readonly ForbiddenCharacter[] {
  return [...inValue(article, [])];
}

function* inValue(value: unknown, path: ForbiddenCharacter["path"]): Generator<ForbiddenCharacter> {
  if (typeof value === "string") yield* inText(value, path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* inValue(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function* inText(text: string, path: ForbiddenCharacter["path"]): Generator<ForbiddenCharacter> {
  const clean = withoutForbidden(text);
  if (clean === text) return;
  // Every forbidden code unit is replaced by one code unit, so both texts are of one length.
  for (let index = 0; index < text.length; index++) {
    if (text[index] === clean[index]) continue;
    const character = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}`;
    const message = `The character ${character} cannot stand in a feed, and is replaced by U+FFFD.`;
    yield { path, index, character, message };
  }
}
