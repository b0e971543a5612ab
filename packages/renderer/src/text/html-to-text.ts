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
const quotationMark = '"'.charCodeAt(0);
const lineFeed = "\n".charCodeAt(0);
const space = " ".charCodeAt(0);
const tab = "\t".charCodeAt(0);
const equalsSign = "=".charCodeAt(0);
const link = "a".charCodeAt(0);

function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** An attribute's value may hold a `>`, so the end of a tag is looked for after its last quote. */
function endOfTag(html: string, from: number): number {
  const likely = html.indexOf(">", from);
  // A quote that does not come after an equals sign closes a value, so that nearly every tag is through here.
  if (html.charCodeAt(likely - 1) === quotationMark && html.charCodeAt(likely - 2) !== equalsSign)
    return likely;
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
  let at = 0;
  while (at < text.length) {
    let lineFeeds = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) lineFeeds++;
      else if (!isSpace(code)) break;
    }
    const lineEnd = text.indexOf("\n", at);
    const next = lineEnd < 0 ? text.length : lineEnd;
    let end = next;
    while (end > at && isSpace(text.charCodeAt(end - 1))) end--;
    if (tidied !== "" && end > at) tidied += lineFeeds > 1 ? "\n\n" : "\n";
    tidied += text.slice(at, end);
    at = next;
  }
  return tidied.trim();
}

function isSpace(code: number): boolean {
  return code === space || code === tab;
}
