/** The language that a template composes a document in. */
export type Language = "xml" | "html";

/** Where the beginning of a document ends. */
export interface PlaceAfter {
  readonly place: "text" | "tag" | "value" | "comment" | "cdata" | "code";
  /** The name of the attribute whose value it ends in, where that has one. */
  readonly attribute?: string | undefined;
  /** What there is of that value. */
  readonly start: string;
}

// A browser reads no references in these elements, so that nothing written there can be escaped.
const codeElement = /^<(?:script|style)(?=[\s/>])/i;

/**
 * Finds out where the beginning of a document ends.
 *
 * @param before the beginning, from the first character on
 * @param language what it is written in
 */
export function placeAfter(before: string, language: Language): PlaceAfter {
  let at = before.indexOf("<");
  while (at >= 0) {
    const section = sectionAt(before, at, language);
    if (section && section.end < 0) return { place: section.place, start: "" };
    const tag = section ? undefined : readTag(before, at);
    if (tag?.open) return tag.open;
    at = section?.end ?? tag?.end ?? -1;
    if (language === "html" && tag?.code !== undefined) {
      at = endOfCode(before, at, tag.code);
      if (at < 0) return { place: "code", start: "" };
    }
    at = before.indexOf("<", at);
  }
  return { place: "text", start: "" };
}

/** Gives the comment or the CDATA section that begins at a `<`, and where it ends; -1 where it does not. */
function sectionAt(
  text: string,
  at: number,
  language: Language,
): { place: "comment" | "cdata"; end: number } | undefined {
  if (text.startsWith("<!--", at)) return { place: "comment", end: endBehind(text, "-->", at + 4) };
  if (!text.startsWith("<![CDATA[", at)) return undefined;
  // To a browser it is a comment, which the first > ends.
  return language === "html"
    ? { place: "comment", end: endBehind(text, ">", at + 9) }
    : { place: "cdata", end: endBehind(text, "]]>", at + 9) };
}

function endBehind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? found : found + mark.length;
}

/** Reads the tag that begins at a `<`: where it ends, and the place where the text ends in it. */
function readTag(text: string, at: number): { end: number; code?: string | undefined; open?: PlaceAfter } {
  const next = /[>"']/g;
  next.lastIndex = at;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const end = found.index + 1;
    // A `>` within quotes ends no tag.
    if (found[0] === ">") return { end, code: codeElement.exec(text.slice(at, end))?.[0].slice(1) };
    const close = text.indexOf(found[0], end);
    if (close < 0) {
      const [, attribute] = /([^\s"'=<>/]+)\s*=\s*$/.exec(text.slice(at, found.index)) ?? [];
      return { end, open: { place: "value", attribute, start: text.slice(end) } };
    }
    next.lastIndex = close + 1;
  }
  return { end: text.length, open: { place: "tag", start: "" } };
}

function endOfCode(text: string, from: number, name: string): number {
  return text.toLowerCase().indexOf(`</${name.toLowerCase()}`, from);
}
