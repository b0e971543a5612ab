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
  let quote = -1;
  // Where a table's cell ended, if nothing but white space came after it.
  let cellEnd: number | undefined;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", at)) {
    const between = html.slice(at, open);
    text += decoded(between);
    // An attribute's value may hold a `>`, so the end of a tag is looked for after its last quote.
    let end = html.indexOf(">", open);
    for (let from = open; ; from = quote + 1) {
      if (quote < from) quote = indexOrEnd(html, '"', from);
      if (end < 0 || quote > end) break;
      quote = indexOrEnd(html, '"', quote + 1);
      end = html.indexOf(">", quote);
    }
    if (end < 0) end = html.length;
    const name = nameOf(html, open);
    const isCell = name === "td" || name === "th";
    if (cellEnd !== undefined && between.trim() !== "") cellEnd = undefined;
    if (name === "img") text += alternativeOf(html.slice(open, end));
    else if (blocks.has(name)) text += "\n";
    else if (isCell && html.charCodeAt(open + 1) === slash) cellEnd = text.length;
    else if (isCell && cellEnd !== undefined) text = `${text.slice(0, cellEnd)}\t`;
    if (!isCell) cellEnd = undefined;
    at = end + 1;
  }
  return tidy(text + decoded(html.slice(at)));
}

const slash = "/".charCodeAt(0);

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}

function nameOf(html: string, open: number): string {
  const start = html.charCodeAt(open + 1) === slash ? open + 2 : open + 1;
  let end = start;
  while (isNameCharacter(html.charCodeAt(end))) end++;
  return html.slice(start, end);
}

function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function alternativeOf(tag: string): string {
  return decoded(/\salt="([^"]*)"/.exec(tag)?.[1] ?? "");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (reference, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? reference;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
    },
  );
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
