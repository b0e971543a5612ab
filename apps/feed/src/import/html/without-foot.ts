import type { Element, Root, RootContent } from "hast";
import { isElement } from "./elements.js";
import { linksIn } from "./links-in.js";
import { leadsTo, type StoryPage } from "./own-page.js";
import { textOf, wordsIn } from "./plain-text.js";
import { isPixel } from "./styled.js";

/** As many characters a line that names the page has around its links: Medium's has 130. */
const longest = 160;

/**
 * Leaves the last line out of copy where it names the page that the copy is from, with a link to that: “The post … appeared first
 * on …”, as WordPress's plugins add it to feeds, or “… was originally published in …”, as Medium does. With it goes a rule above it.
 * Copy that has nothing else stays whole.
 *
 * @param root the copy as it was parsed; it is not changed
 * @returns the copy, and the words that were left out
 */
export function withoutFoot(root: Root, page: StoryPage): { root: Root; left: readonly string[] } {
  const at = root.children.findLastIndex((node) => !isNothing(node));
  const last = root.children[at];
  if (!isElement(last, "p", "div") || !isFoot(last, page)) return { root, left: [] };
  const above = root.children.slice(0, at);
  const end = above.findLastIndex((node) => !isNothing(node) && !isElement(node, "hr"));
  if (end === -1) return { root, left: [] };
  // Pictures that count readers are told of with those of the copy.
  const children = root.children.filter((node, index) => index <= end || isElement(node, "img"));
  return { root: { ...root, children }, left: [wordsIn(last)] };
}

function isFoot(line: Element, page: StoryPage): boolean {
  const links = linksIn(line);
  const isNamed = links.some((each) => wordsIn(each) === page.headline && leadsTo(each, page));
  const words = links.reduce((length, each) => length - textOf(each).length, wordsIn(line).length);
  return isNamed && words <= longest && !holdsMore(line);
}

/** Whether anything but words, links and emphasis is in a line. */
function holdsMore({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === "element" &&
      (!/^(?:a|em|i|b|strong|small|span)$/.test(child.tagName) || holdsMore(child)),
  );
}

/** Whether there is nothing to see or to read in a part of copy. */
function isNothing(node: RootContent): boolean {
  if (node.type === "element") return node.tagName === "img" && isPixel(node);
  return node.type !== "text" || node.value.trim() === "";
}
