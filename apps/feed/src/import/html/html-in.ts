import { embeds, kept, notes, removed, renamed } from "./tags.js";

const known: ReadonlySet<string> = new Set(
  [...kept, ...renamed.keys(), ...removed.keys(), ...notes.keys(), ...embeds].concat(
    [
      "span",
      "font",
      "big",
      "small",
      "label",
      "time",
      "data",
      "bdi",
      "bdo",
      "wbr",
      "q",
      "abbr",
      "acronym",
      "nobr",
    ],
    ["table", "colgroup", "col", "dt", "summary"],
    ["picture", "source", "track", "param", "area", "noscript", "option", "optgroup", "html", "body"],
    ["rb", "rt", "rtc", "blink", "marquee"],
  ),
);

/** What is often written without being closed. */
const alone: ReadonlySet<string> = new Set(["br", "hr", "wbr", "p", "li", "dt", "dd", "tr", "td", "th"]);

const tags = /<(?<end>\/?)(?<name>[a-z][a-z\d]*)(?<rest>\s[^<>]*)?(?<isEmpty>\/?)>/gi;
const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Gives the HTML in a text that may be plain or HTML, as its field does not say; nothing where it is plain. A headline may
 * speak of `<script>`, or of a `List<T>`: what is no tag that HTML would have there is words, and written so.
 *
 * @param isCopy whether the field holds HTML by its name: where it does, every tag is one, as it is to a browser
 */
export function htmlIn(text: string, isCopy = false): string | undefined {
  const found = [...text.matchAll(tags)];
  const closed = new Map(
    found.flatMap(({ index, groups = {} }) =>
      groups["end"] === "/" ? [[nameOf(groups), index] as const] : [],
    ),
  );
  if (isCopy && found.length > 0) return text;
  const isHtml = text.includes("<!--") || found.some((tag) => isSurely(tag, text, closed));
  if (!isHtml && !reference.test(text)) return undefined;
  return text.replaceAll(tags, (whole, _, name: string) =>
    isHtml && known.has(name.toLowerCase()) ? whole : whole.replace("<", "&lt;"),
  );
}

/** @param closed by the names of elements, where they are closed last */
function isSurely(tag: RegExpExecArray, text: string, closed: ReadonlyMap<string, number>): boolean {
  const { 0: whole, index, groups = {} } = tag;
  const { end = "", rest = "", isEmpty = "" } = groups;
  const name = nameOf(groups);
  if (!known.has(name)) return false;
  if (isEmpty !== "" || /[=/]/.test(rest)) return true;
  const isGlued = !/^(?:[ ,.;:!?]|$)/.test(text.slice(index + whole.length));
  if (end === "" && !alone.has(name)) return (closed.get(name) ?? -1) > index || (index === 0 && isGlued);
  return isGlued || text[index - 1] !== " " || text.split(whole).length > 2;
}

function nameOf(groups: Readonly<Record<string, string>>): string {
  return (groups["name"] ?? "").toLowerCase();
}
