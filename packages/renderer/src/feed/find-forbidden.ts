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
 * @param data an article, a publication, or any other data; every text in it is looked at
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function findForbidden(data: unknown): readonly TextWarning[] {
  return [...inValue(data, [])];
}

function* inValue(value: unknown, path: TextWarning["path"]): Generator<TextWarning> {
  if (typeof value === "string") yield* inText(value, path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* inValue(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function* inText(text: string, path: TextWarning["path"]): Generator<TextWarning> {
  const clean = withoutForbidden(text);
  if (clean === text && !text.includes(sectionEnd)) return;
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
