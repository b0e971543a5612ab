import type { Nodes } from "hast";
import type { SourceText } from "../source-item.js";
import { escapedTwice } from "./escaped-twice.js";
import { htmlIn } from "./html-in.js";
import { treeOf } from "./parse-html.js";
import { raisedContent } from "./raised.js";
import { onOneLine } from "../../on-one-line.js";

const unread = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "head",
  "title",
  "textarea",
  "select",
]);

const apart = new Set(
  [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
  ].concat([
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
  ]),
);

/**
 * Gives a text that may be plain or HTML, as its field does not say.
 *
 * @param isCopy whether the field holds HTML by its name, so that every tag in it is one
 */
export function textOrHtml(value: string, base: string | undefined, isCopy = false): SourceText {
  const found = htmlIn(value, isCopy);
  const html = found === undefined ? undefined : (escapedTwice(found) ?? found);
  return { value: html ?? value, format: html === undefined ? "text" : "html", base };
}

/** Gives the paragraphs of a text as plain text, each on one line. */
export function paragraphsOf(text: SourceText): readonly string[] {
  const tree = text.format === "html" ? treeOf(text) : undefined;
  const plain = tree
    ? textOf(tree)
    : text.format === "text" && typeof text.value === "string"
      ? text.value
      : "";
  const separator = tree ? /\n+/ : /\n\s*\n/;
  return plain
    .split(separator)
    .map((paragraph) => onOneLine(paragraph))
    .filter((paragraph) => paragraph !== "");
}

/** Gives a text as one line of plain text; nothing where it says nothing. */
export function lineOf(text: SourceText | undefined): string | undefined {
  const line = text && paragraphsOf(text).join(" ");
  return line === "" ? undefined : line;
}

/**
 * Gives the text of HTML, with a line break where a block begins and ends. Walks without recursion: hostile HTML nests deep.
 *
 * @param isVerbatim whether white space is kept as it is, as in `<pre>`; then a line break is added only where there is none
 */
export function textOf(root: Nodes, isVerbatim = false): string {
  let text = "";
  let isEnded = false;
  const beginLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
    isEnded = false;
  };
  const stack: (Nodes | "\n")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "\n" && isVerbatim) isEnded = true;
    else if (node === "\n") text += "\n";
    else if (node.type === "text") {
      if (isEnded && !node.value.startsWith("\n")) beginLine();
      isEnded &&= node.value === "";
      text += isVerbatim ? node.value : node.value.replaceAll(/\s+/g, " ");
    } else if (node.type === "root" || (node.type === "element" && !unread.has(node.tagName))) {
      const characters = node.type === "element" ? raisedContent(node) : undefined;
      const isBreak = node.type === "element" && node.tagName === "br";
      const isApart = node.type === "element" && apart.has(node.tagName);
      if (isApart && isVerbatim && (!isBreak || isEnded)) beginLine();
      if (isBreak || (isApart && !isVerbatim)) text += "\n";
      if (isApart && !isBreak) stack.push("\n");
      stack.push(...(characters ?? node.children).toReversed());
    }
  }
  return text;
}

/** Gives the words in a part of HTML, on one line. */
export function wordsIn(node: Nodes): string {
  return onOneLine(textOf(node));
}
