import { withoutForbidden } from "../template/characters.js";

/** Something in a text that a feed cannot carry as it is. */
export interface TextWarning {
  /**
   * What it is. `character-forbidden`: XML 1.0 forbids the character, so it is replaced by U+FFFD. `section-end`: the text
   * holds `]]>`, which ends a CDATA section, so the section is split there; readers see the same text.
   */
  readonly code: "character-forbidden" | "section-end";
  /** Where in the data the text is that holds it. */
  readonly path: readonly (string | number)[];
  /** How far into the text it is, in UTF-16 code units. */
  readonly index: number;
  /** Which characters they are: `U+0008`, `U+D800` for half of a character, or `]]>`. */
  readonly character: string;
  /** What happens to it, and why, for people. */
  readonly message: string;
  /** What to do about it, for people. */
  readonly hint: string;
}

/**
 * Gives everything in texts that a feed cannot carry as it is, so that whoever wrote them can be told. Renderers do the same
 * for what they render where they are given `onWarning`.
 *
 * @param data an article, a publication, or any other data; every text in it is looked at, and what stands in several places at
 *   the first of them
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function findForbidden(data: unknown): readonly TextWarning[] {
  return [...inValue(data)];
}

function* inValue(data: unknown): Generator<TextWarning> {
  const seen = new Set<object>();
  // What comes next stands last. By a call for each level, data that is nested deeply would overflow the stack.
  const places: Place[] = [{ value: data }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value } = place;
    if (typeof value === "string") yield* inText(value, place);
    else if (typeof value === "object" && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const part of partsOf(value, place).toReversed()) places.push(part);
    }
  }
}

/** A part of the data, in another one under a key. */
interface Place {
  readonly value: unknown;
  readonly within?: Place;
  readonly key?: string | number;
}

function partsOf(value: object, within: Place): Place[] {
  const isList = Array.isArray(value);
  return Object.entries(value).map(([key, part]: [string, unknown]) => ({
    value: part,
    within,
    key: isList ? Number(key) : key,
  }));
}

function pathOf(place: Place): TextWarning["path"] {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.within) path.push(at.key);
  return path.toReversed();
}

function* inText(text: string, place: Place): Generator<TextWarning> {
  const clean = withoutForbidden(text);
  if (clean === text && !text.includes(sectionEnd)) return;
  const path = pathOf(place);
  // Every forbidden code unit is replaced by one code unit, so both texts are of one length.
  for (let index = 0; index < text.length; index++) {
    if (text[index] !== clean[index]) yield forbidden(text.charCodeAt(index), index, path);
    else if (text.startsWith(sectionEnd, index)) yield endOfSection(index, path);
  }
}

const sectionEnd = "]]>";

function forbidden(codeUnit: number, index: number, path: TextWarning["path"]): TextWarning {
  const character = `U+${codeUnit.toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    code: "character-forbidden",
    path,
    index,
    character,
    message: `The character ${character} cannot stand in XML, and is replaced by U+FFFD.`,
    hint: "Take it out, or write what was meant.",
  };
}

function endOfSection(index: number, path: TextWarning["path"]): TextWarning {
  return {
    code: "section-end",
    path,
    index,
    character: sectionEnd,
    message:
      "The characters ]]> end a CDATA section of XML, which is split there; readers see the same text.",
    hint: "Nothing needs to be done, unless a program reads the feed without an XML parser.",
  };
}
