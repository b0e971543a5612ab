const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** How long a reference is at the most: that of a code point in decimal digits is the longest. */
const longestReference = "&#1114111;".length;

/** A character reference: how long it is, and the character that it stands for. */
export interface Reference {
  readonly length: number;
  readonly character: string;
}

/**
 * Reads the character reference that begins at a place in HTML; gives nothing where there is none that HTML here has.
 *
 * @param html the HTML
 * @param start where the `&` is
 */
export function referenceAt(html: string, start: number): Reference | undefined {
  const name = html.slice(start + 1, start + longestReference);
  const length = name.indexOf(";");
  const character = length < 0 ? undefined : characterOf(name.slice(0, length));
  return character === undefined ? undefined : { length: length + 2, character };
}

/** Gives the character that a reference stands for: `#x26`, `#38` or `amp`; nothing where it is none that HTML here has. */
function characterOf(reference: string): string | undefined {
  const known = named.get(reference);
  if (known !== undefined) return known;
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? [];
  if (hex === undefined && decimal === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}
