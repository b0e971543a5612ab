import type { Root, RootContent } from "hast";
import { classesOf } from "./attributes.js";
import { leadsTo, type StoryPage } from "./own-page.js";
import { wordsIn } from "./plain-text.js";

/**
 * Leaves the link to the rest of a story out of its summary: “Continue reading …”, as WordPress's themes put it behind an excerpt.
 *
 * @param root the summary as it was parsed; it is not changed
 * @param page the story's page, to which the link leads
 * @returns the summary, and the words that were left out
 */
export function withoutMore(root: Root, page: StoryPage): { root: Root; left: readonly string[] } {
  const left: string[] = [];
  const kept = <Node extends RootContent>(nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => {
      if (node.type !== "element") return [node];
      if (node.tagName !== "a" || !classesOf(node).includes("more-link") || !leadsTo(node, page))
        return [{ ...node, children: kept(node.children) }];
      left.push(wordsIn(node));
      return [];
    });
  return { root: { ...root, children: kept(root.children) }, left };
}
