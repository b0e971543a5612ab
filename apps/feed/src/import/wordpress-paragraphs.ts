import { piecesOf, verbatim } from "./outside-code.js";

const comment = "<!--[^]*?-->";

/** The blocks that hold other blocks, so text in them is in paragraphs. */
const flow = ["div", "blockquote", "section", "article", "aside", "main", "header", "footer", "nav"].concat([
  "form",
  "fieldset",
  "address",
  "center",
  "details",
  "figure",
]);

/** The blocks that mostly hold one phrase, and paragraphs where an empty line says so. */
const items = ["li", "dd", "td", "th", "figcaption"];

/** The blocks that no paragraph can be in. */
const others = ["h[1-6]", "p", "dt", "summary", "caption", "table", "thead", "tbody", "tfoot", "tr"].concat([
  "colgroup",
  "col",
  "ul",
  "ol",
  "dl",
  "hr",
  "pre",
  "iframe",
  "object",
  "video",
  "audio",
]);

const names = [...flow, ...items, ...others].join("|");
const token = new RegExp(`${verbatim}|${comment}|<(?<end>/?)(?<name>${names})(?=[\\s/>])[^<>]*>`, "gi");

/** What is not looked into for line ends. */
const closed = new RegExp(`${verbatim}|${comment}|<[^<>]*>`, "gi");

/**
 * Gives text of WordPress's older editor as HTML, as WordPress shows it: a block stands by itself, an empty line ends a
 * paragraph, and another line end breaks the line.
 */
export function withParagraphs(text: string): string {
  const open: string[] = [];
  let [html, run] = ["", ""];
  const endRun = (block: string) => {
    html += inParagraphs(run, open.at(-1)) + block;
    run = "";
  };
  for (const piece of piecesOf(text.replaceAll(/\r\n?/g, "\n"), token)) {
    if (typeof piece === "string") run += piece;
    else {
      const [{ end, name }, whole] = [piece.groups ?? {}, piece[0]];
      const isEnd = end === "/";
      if (name !== undefined && !(isEnd && endsNothing(open, name.toLowerCase()))) {
        endRun(whole);
        follow(open, name.toLowerCase(), isEnd);
      } else if (/^<pre/i.test(whole)) endRun(whole);
      else run += whole;
    }
  }
  endRun("");
  return html;
}

/** Says whether browsers take no notice of the end of a block, for none is open. That of a paragraph stands for an empty one. */
function endsNothing(open: readonly string[], name: string): boolean {
  return name !== "p" && !open.includes(name);
}

/** Keeps account of the blocks that are open. A block ends a paragraph that nobody closed, as in a browser. */
function follow(open: string[], name: string, isEnd: boolean): void {
  if (isEnd) {
    const opened = open.lastIndexOf(name);
    if (opened !== -1) open.length = opened;
    return;
  }
  if (open.at(-1) === "p") open.pop();
  if (name !== "hr" && name !== "col") open.push(name);
}

/** Gives the text between two blocks, in paragraphs where the block around it can have them. */
function inParagraphs(run: string, around: string | undefined): string {
  const parts = apart(run.trim());
  if (parts.length === 0) return run;
  if (around === "p") return parts.join("</p>\n<p>");
  const isFlow =
    around === undefined || flow.includes(around) || (items.includes(around) && parts.length > 1);
  return parts.map((part) => (isFlow ? `<p>${part}</p>` : part)).join("\n");
}

/** Divides text at its empty lines, and breaks its lines. What says nothing is left out. */
function apart(run: string): readonly string[] {
  const parts = [""];
  let isBroken = false;
  for (const piece of piecesOf(run, closed)) {
    const isText = typeof piece === "string";
    const [first = "", ...more] = isText ? piece.split(/\n[ \t]*\n\s*/) : [piece[0]];
    parts[parts.length - 1] += isText ? broken(isBroken ? first.replace(/^[ \t]*\n/, " ") : first) : first;
    parts.push(...more.map(broken));
    if (piece !== "") isBroken = !isText && /^<br\b/i.test(first);
  }
  return parts.filter((part) => part.replaceAll(new RegExp(comment, "g"), "").trim() !== "");
}

function broken(text: string): string {
  return text.replaceAll("\n", "<br>\n");
}
