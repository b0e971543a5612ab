import type { Element, ElementContent, Root, RootContent } from "hast";
import { urlOf } from "../../url-of.js";
import { wholeCharacters } from "../cut-text.js";
import { attributeOf } from "./attributes.js";
import { isElement } from "./elements.js";
import type { CopyLosses } from "./losses.js";
import { wordsIn } from "./plain-text.js";

const blocks = /^(?:p|div|center|td|th|h[1-6])$/;
const codes: ReadonlySet<string> = new Set(["pre", "code"]);
const emphasis = ["span", "strong", "b", "em", "i", "font", "small"];

/** Deeper than any copy nests. */
const deepest = 100;

/** Joomla puts modules of a site in the place of these; the names are those of its plugin “Content - Load Modules”. */
const command = /\{load(?:position|module|moduleid)\s[^{}]+\}/gi;

/** What Mailchimp's templates begin with, and where it shows letters. */
const viewInBrowser = /^view this e-?mail in your browser\.?$/i;
const mailchimp = /(?:^|\.)(?:mailchi\.mp|campaign-archive\d*\.com)$/;

/**
 * Leaves lines out of copy that are nothing but a command to Joomla, or a link of Mailchimp's to the letter that the copy is. A command
 * among words may be one that is written about: it stays, and is told.
 *
 * @param root the copy as it was parsed; it is not changed
 */
export function withoutCommands(root: Root, losses: CopyLosses): Root {
  const within = <T extends RootContent>(nodes: readonly T[], depth: number): T[] =>
    nodes.map((node) => {
      if (node.type === "text") tellCommands(node.value, losses);
      if (node.type !== "element" || codes.has(node.tagName) || depth > deepest) return node;
      const why = blocks.test(node.tagName) ? whyNoLine(node) : undefined;
      if (why === undefined) return { ...node, children: within(node.children, depth + 1) };
      losses.add(why.field, why.reason, wordsIn(node));
      return { ...node, children: [] };
    });
  return { ...root, children: within(root.children, 0) };
}

function whyNoLine(line: Element): { field: string; reason: string } | undefined {
  const only = onlyIn(line);
  if (only?.type === "text" && only.value.replaceAll(command, "").trim() === "")
    return { field: "copy", reason: "A command that put a part of a Joomla site there is not carried." };
  const isLetter = isElement(only, "a") && viewInBrowser.test(wordsIn(only)) && leadsToLetter(only);
  return isLetter ? { field: "copy", reason: "A line that leads to the same letter is no copy." } : undefined;
}

function leadsToLetter(link: Element): boolean {
  const href = attributeOf(link, "href")?.trim() ?? "";
  return href === "*|ARCHIVE|*" || mailchimp.test(urlOf(href)?.hostname ?? "");
}

/** Gives the text or the link that a line is, whatever emphasis it has; nothing where there is something else. */
function onlyIn({ children }: Element): ElementContent | undefined {
  const [only, another] = children.filter(
    (each) => (each.type === "text" && each.value.trim() !== "") || isSeen(each),
  );
  if (only === undefined || another !== undefined) return undefined;
  return isElement(only, ...emphasis) ? onlyIn(only) : only;
}

function isSeen(node: ElementContent): boolean {
  return node.type === "element" && node.tagName !== "br";
}

function tellCommands(text: string, losses: CopyLosses): void {
  for (const [whole] of text.matchAll(command))
    losses.add(
      wholeCharacters(whole.split(/\s/)[0] ?? "", 20) + "}",
      "This is a command to Joomla. It stands in the copy as it was written.",
      wholeCharacters(whole, 120),
    );
}
