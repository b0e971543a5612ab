import type { Element, Nodes, Root, RootContent } from "hast";
import { withoutBy } from "../../content/byline-doubled.js";
import type { SourceItem } from "../source-item.js";
import { attributeOf, classesOf } from "./attributes.js";
import { linksIn } from "./links-in.js";
import { wordsIn } from "./plain-text.js";

/** What a story's head says, which a page shows above the copy, and its tags. */
export type StoryHead = Pick<SourceItem, "headline" | "authors" | "published"> &
  Partial<Pick<SourceItem, "tags">>;

/** The boxes in which copy may begin. */
const boxes: ReadonlySet<string> = new Set(["div", "article", "section", "main", "header", "span"]);
const shown = /^(?:img|picture|video|audio|iframe|object|embed|svg)$/;

/** Deeper than any head stands in boxes. */
const deepest = 5;

/**
 * Leaves the headline, the authors and the date out of copy where it begins with them, as Drupal's feeds have it, or where
 * Drupal's names of its fields mark them, and the tags where a name of that kind does: readers would be told all of it twice.
 * Copy that has nothing else stays whole.
 *
 * @param root the copy as it was parsed; it is not changed
 * @returns the copy, and the words that were left out
 */
export function withoutHead(root: Root, head: StoryHead): { root: Root; left: readonly string[] } {
  const left: string[] = [];
  const unmarked = root.children.filter((node) => {
    const isMarked = node.type === "element" && isField(node, head);
    if (isMarked) left.push(wordsIn(node));
    return !isMarked;
  });
  const children = trimmed(unmarked, head, left, 0);
  return children.every(isBlank) ? { root, left: [] } : { root: { ...root, children }, left };
}

function trimmed<T extends RootContent>(
  nodes: readonly T[],
  head: StoryHead,
  left: string[],
  depth: number,
): T[] {
  for (const [at, node] of nodes.entries()) {
    if (isBlank(node)) continue;
    if (isSaid(node, head)) {
      left.push(wordsIn(node));
      continue;
    }
    if (node.type !== "element" || !boxes.has(node.tagName) || depth === deepest) return nodes.slice(at);
    const children = trimmed(node.children, head, left, depth + 1);
    if (children.length > 0) return [{ ...node, children }, ...nodes.slice(at + 1)];
  }
  return [];
}

function isSaid(node: RootContent, { headline, authors, published }: StoryHead): boolean {
  const words = wordsIn(node);
  if (words === "" || holdsShown(node)) return false;
  const byline = withoutBy(words);
  return (
    words === headline || authors.includes(byline) || byline === authors.join(", ") || isDate(node, published)
  );
}

function isDate(node: RootContent, published: string | undefined): boolean {
  if (node.type !== "element" || published === undefined) return false;
  if (node.tagName === "time")
    return Date.parse(attributeOf(node, "dateTime") ?? "") === Date.parse(published);
  const [only, another] = node.children.filter((child) => !isBlank(child));
  return only !== undefined && another === undefined && isDate(only, published);
}

/** Whether an element is a field of Drupal's that a story has, too. */
function isField(node: Element, head: StoryHead): boolean {
  const names = classesOf(node);
  if (names.some((name) => /(?:^|[-_])tags$/.test(name))) return isTagList(node, head.tags ?? []);
  if (names.includes("field--name-created")) return head.published !== undefined && !holdsShown(node);
  return names.some((name) => /^field--name-(?:title|uid)$/.test(name)) && isSaid(node, head);
}

/** So many characters what a list of tags is called has at the most. Between its links stands one, such as a comma. */
const longestLabel = 20;

/** Whether an element is a list of links that are called as the story's tags are, with nothing else but what the list is called. */
function isTagList(node: Element, tags: readonly string[]): boolean {
  const links = linksIn(node).map(wordsIn);
  const others = links.reduce((length, words) => length - words.length, wordsIn(node).length);
  const areTags = links.length > 0 && links.every((words) => tags.includes(words));
  return areTags && others <= links.length + longestLabel && !holdsShown(node);
}

function holdsShown(node: Nodes): boolean {
  const stack: Nodes[] = [node];
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    if (each.type === "element" && shown.test(each.tagName)) return true;
    if ("children" in each) stack.push(...each.children);
  }
  return false;
}

function isBlank(node: RootContent): boolean {
  return (
    (node.type === "text" && node.value.trim() === "") || node.type === "comment" || node.type === "doctype"
  );
}
