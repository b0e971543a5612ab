import { decodeHTML } from "entities";

/** What was mended in a file of XML, and where first. */
export interface MendedXml {
  readonly text: string;
  readonly mendings: readonly Mending[];
}

/** One kind of what was mended. */
export interface Mending {
  readonly what: "character" | "ampersand";
  readonly count: number;
  /** Where the first one stood in the text, counted from 0. */
  readonly offset: number;
}

/** What no XML can hold, not even as a reference (XML 1.0, section 2.2). */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbidden = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

// What is not closed goes to the end: to look for its end again at each one that opens would take time in the square of them.
const verbatim = String.raw`<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)`;
const numbers = String.raw`(?<numbers>(?:&#(?:\d+|x[\da-f]+);)+)`;
const suspects = new RegExp(
  String.raw`${verbatim}|${numbers}|(?<named>&[a-z_][\w.:-]*;)|&|${forbidden.source}`,
  "gi",
);

/**
 * Mends what programs write that know no XML, and what can mean one thing only: an “&” that begins no reference stands for itself,
 * and a character that XML cannot hold says nothing.
 */
export function mendXml(text: string): MendedXml {
  const met = new Map<Mending["what"], Mending>();
  const tell = (what: Mending["what"], offset: number) => {
    const { count, offset: first } = met.get(what) ?? { count: 0, offset };
    met.set(what, { what, count: count + 1, offset: first });
  };
  // What a document type declares is not followed, so its names have to be refused.
  const hasEntities = /<!ENTITY\s/i.test(text);
  let at = 0;
  const pieces: string[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(suspects)) {
    pieces.push(text.slice(at, index));
    at = index + whole.length;
    if (whole === "&" || (groups["named"] !== undefined && !hasEntities && decodeHTML(whole) === whole)) {
      tell("ampersand", index);
      pieces.push(`&amp;${whole.slice(1)}`);
      continue;
    }
    const codes = groups["numbers"] === undefined ? undefined : codesOf(whole);
    // The sign of a hexadecimal number is small in XML, and may be large in HTML.
    const mended = codes
      ? (written(codes) ?? whole.replaceAll("&#X", "&#x"))
      : whole.replaceAll(forbidden, blank);
    if (mended !== whole) tell("character", index);
    pieces.push(mended);
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(""), mendings: [...met.values()] };
}

/** Word's line break within a paragraph, and a page's end, are white space to those who read them. */
function blank(character: string): string {
  return character === "\u000B" || character === "\u000C" ? " " : "";
}

function codesOf(references: string): readonly number[] {
  return Array.from(references.matchAll(/&#(x?)([\da-f]+);/gi), ([, isHex, digits = ""]) =>
    Number.parseInt(digits, isHex === "" ? 10 : 16),
  );
}

/**
 * Writes characters whose numbers stood in references. Some programs write one as the two halves that it has in memory; without
 * the other, a half is nothing.
 *
 * @returns nothing where XML can hold them as they stood
 */
function written(codes: readonly number[]): string | undefined {
  const characters = codes.map((code) => (code > 0x10_ff_ff ? "" : String.fromCodePoint(code)));
  const isAllowed = (character: string) => /^[^\uD800-\uDFFF]$/u.test(character.replaceAll(forbidden, ""));
  if (characters.every(isAllowed)) return undefined;
  return characters
    .join("")
    .replaceAll(forbidden, blank)
    .replaceAll(/[\uD800-\uDFFF]/gu, "")
    .replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
