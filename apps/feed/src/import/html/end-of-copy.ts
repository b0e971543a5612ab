import type { Element, RootContent } from "hast";
import { onOneLine } from "../../on-one-line.js";
import type { SourceText } from "../source-item.js";
import { leadsTo, type StoryPage } from "./own-page.js";
import { treeOf } from "./parse-html.js";
import { textOf, wordsIn } from "./plain-text.js";
import { withoutFoot } from "./without-foot.js";

/** The marks of what was cut off: in brackets, or with a link to all of it behind them. */
const cutOff = /\[\s*(?:…|\.{3})\s*\]$/;
const goesOn = /(?:…|\.{3})$/;

/**
 * Says how copy ends that may be the beginning of a story alone: “cut”, as WordPress's feeds of summaries are, with “[…]” or with a link to
 * the story's own page behind three dots; or “linked”, with such a link, which may lead to the rest or to the same once more.
 *
 * @param page the story's page
 */
export function endOfCopy(copy: SourceText, page: StoryPage): "cut" | "linked" | undefined {
  const whole = copy.format === "html" ? treeOf(copy) : undefined;
  const tree = whole && withoutFoot(whole, page).root;
  const words = onOneLine(tree ? textOf(tree) : typeof copy.value === "string" ? copy.value : "");
  const link = tree && lastLink(tree.children);
  const isLinked = link !== undefined && leadsTo(link, page);
  const rest = isLinked ? words.slice(0, words.length - wordsIn(link).length).trimEnd() : words;
  if (cutOff.test(rest) || (isLinked && goesOn.test(rest))) return "cut";
  return isLinked && rest !== "" ? "linked" : undefined;
}

/** Gives the link that copy ends with. */
function lastLink(nodes: readonly RootContent[]): Element | undefined {
  const last = nodes.findLast(
    (node) => node.type === "element" || (node.type === "text" && node.value.trim() !== ""),
  );
  if (last?.type !== "element") return undefined;
  return last.tagName === "a" ? last : lastLink(last.children);
}
