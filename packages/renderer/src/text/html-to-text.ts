const blocks = new Set(
  [
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "hr", "br"],
    ["table", "thead", "tbody", "tr", "figure", "figcaption", "section", "aside"],
  ].flat(),
);

/**
 * Gives the text of HTML that this package rendered, its blocks on lines of their own. A picture is its alternative text.
 *
 * @param html sanitised HTML, in which every `<` begins a tag
 */
export function htmlToText(html: string): string {
  let text = "";
  let at = 0;
  // Where a table's cell ended, if nothing but white space came after it.
  let cellEnd: number | undefined;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", at)) {
    const isEnd = html.charCodeAt(open + 1) === slash;
    const start = isEnd ? open + 2 : open + 1;
    let nameEnd = start;
    while (isNameCharacter(html.charCodeAt(nameEnd))) nameEnd++;
    const end = html.charCodeAt(nameEnd) === tagEnd ? nameEnd : endOfTag(html, nameEnd);
    if (open > at) {
      const between = html.slice(at, open);
      text += between;
      if (cellEnd !== undefined && between.trim() !== "") cellEnd = undefined;
    }
    at = end + 1;
    // Half of all tags are those of links, which leave nothing: no text is made of their names.
    if (nameEnd === start + 1 && html.charCodeAt(start) === link) {
      cellEnd = undefined;
      continue;
    }
    const name = html.slice(start, nameEnd);
    const isCell = name === "td" || name === "th";
    if (name === "img") text += alternativeOf(html.slice(open, end));
    else if (blocks.has(name)) text += "\n";
    else if (isCell && isEnd) cellEnd = text.length;
    else if (isCell && cellEnd !== undefined) text = `${text.slice(0, cellEnd)}\t`;
    if (!isCell) cellEnd = undefined;
  }
  // References are looked for once, in all of the text: none can begin before a tag and end behind it.
  return tidy(decoded(text + html.slice(at)));
}

const slash = "/".charCodeAt(0);
const tagEnd = ">".charCodeAt(0);
const link = "a".charCodeAt(0);

function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** An attribute's value may hold a `>`, so the end of a tag is looked for after its last quote. */
function endOfTag(html: string, from: number): number {
  let at = from;
  for (;;) {
    const end = html.indexOf(">", at);
    if (end < 0) return html.length;
    // Looked for in the tag alone: in the text behind it, a quote may be far away.
    const quote = html.slice(at, end).indexOf('"');
    if (quote < 0) return end;
    const close = html.indexOf('"', at + quote + 1);
    if (close < 0) return html.length;
    at = close + 1;
  }
}

function alternativeOf(tag: string): string {
  return /\salt="([^"]*)"/.exec(tag)?.[1] ?? "";
}

// The first two are as remark-html writes them.
const named: Readonly<Record<string, string>> = {
  "#x26": "&",
  "#x3C": "<",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The longest reference that is looked at: that of a code point in decimal digits. */
const longestReference = "&#1114111;".length;

function decoded(text: string): string {
  // The ampersand comes last: with what follows one, it is no reference.
  return holdsOthers(text) ? decodedInTurn(text) : text.replace(/&#x3C;/g, "<").replace(/&#x26;/g, "&");
}

/** Says whether text holds other references than the two that remark-html writes. */
function holdsOthers(text: string): boolean {
  for (let start = text.indexOf("&"); start >= 0; start = text.indexOf("&", start + 1))
    if (!text.startsWith("&#x26;", start) && !text.startsWith("&#x3C;", start)) return true;
  return false;
}

function decodedInTurn(text: string): string {
  let decodedText = "";
  let at = 0;
  for (let start = text.indexOf("&"); start >= 0; start = text.indexOf("&", start + 1)) {
    const end = text.indexOf(";", start);
    if (end < 0) break;
    const character = end - start < longestReference ? characterOf(text.slice(start + 1, end)) : undefined;
    if (character === undefined) continue;
    decodedText += text.slice(at, start) + character;
    at = end + 1;
  }
  return at === 0 ? text : decodedText + text.slice(at);
}

/** Gives the character that a reference stands for: `#x26`, `#38` or `amp`; nothing where it is none that HTML here has. */
function characterOf(reference: string): string | undefined {
  const known = named[reference];
  if (known !== undefined) return known;
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? [];
  if (hex === undefined && decimal === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

/** Takes the space away at both ends of every line, and leaves one empty line where there are several. */
function tidy(text: string): string {
  let tidied = "";
  let empty = 0;
  for (const line of text.split("\n")) {
    const words = withoutOuterSpace(line);
    if (words === "") empty++;
    else {
      if (tidied !== "") tidied += empty > 0 ? "\n\n" : "\n";
      tidied += words;
      empty = 0;
    }
  }
  return tidied.trim();
}

function withoutOuterSpace(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isSpace(line.charCodeAt(start))) start++;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
