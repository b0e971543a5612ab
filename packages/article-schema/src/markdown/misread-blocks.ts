import type { Code, Heading, List, Node } from "mdast";
import type { Body } from "./body.js";
import { firstLine, lineEnd, passage, sourceOf } from "./source-of.js";

/** The blocks of a body that a person may not have meant to write. */
export interface Blocks {
  readonly codes: readonly Code[];
  readonly headings: readonly Heading[];
  /** In the order in which they begin. */
  readonly lists: readonly List[];
}

/**
 * Gives the blocks that are likely to be meant for something else. Where a parser does not say where they stand, nothing is said.
 *
 * @param blocks the blocks of the body's syntax tree
 * @param markdown the body
 */
export function misreadBlocks(
  { codes, headings, lists }: Blocks,
  markdown: string,
): Pick<
  Body,
  "indentedCode" | "unclosedCode" | "underlinedSentences" | "numberedParagraphs" | "renumberedItems"
> {
  const sourced = <Kind extends Node>(nodes: readonly Kind[]) =>
    nodes.flatMap((node) => sourceOf(node, markdown) ?? []);
  const code = sourced(codes);
  const numbered = lists.filter(({ ordered }) => ordered === true);
  return {
    indentedCode: code
      .filter(({ source }) => !fence.test(source))
      // Without what it is indented by.
      .map(({ node, place }) => ({ text: firstLine(node.value), place })),
    unclosedCode: code.filter(({ source }) => isUnclosed(source)).map(passage),
    underlinedSentences: sourced(headings)
      .filter(({ source }) => isUnderlinedSentence(source))
      .map(passage),
    numberedParagraphs: sourced(withoutFollowing(numbered).filter(isLikelyParagraph)).map(passage),
    renumberedItems: numbered.flatMap((list) => renumberedIn(list, markdown)),
  };
}

/** What begins code, and ends it again (CommonMark 0.31.2, section 4.5); further in, it is a line of code that is indented. */
const fence = /^ {0,3}(`{3,}|~{3,})/;

function isUnclosed(source: string): boolean {
  const opening = fence.exec(source)?.[1];
  if (opening === undefined) return false;
  const [, ...following] = source.trimEnd().split(lineEnd);
  // In a quotation or a list, lines begin with what these begin with.
  const last = following.at(-1)?.replace(/^[ \t>]+/, "") ?? "";
  return last.length < opening.length || last !== opening.charAt(0).repeat(last.length);
}

/** What a sentence ends with, before the line below it. */
const sentenceEnd = /[.!?…。！？।॥؟۔][\p{Pe}\p{Pf}"'*_]*\s*$/u;

/** Says whether copy is a heading because a line of hyphens or equals signs stands below it (CommonMark 0.31.2, section 4.3). */
function isUnderlinedSentence(source: string): boolean {
  // A heading that begins with # has one line.
  const above = source.split(lineEnd).slice(0, -1);
  return above.length > 1 || sentenceEnd.test(above[0] ?? "");
}

/** No list is as long as that; years are. */
const leastYear = 1000;

/** Says whether a list is likely to be a paragraph that begins with a number: `22. November 2019`, `2019. It was a year of`. */
function isLikelyParagraph({ start, children }: List): boolean {
  const number = start ?? 1;
  return number >= leastYear || (number > 1 && children.length === 1);
}

/** Leaves out the lists that go on with the numbers of one before them, as where a picture stands between two items. */
function withoutFollowing(lists: readonly List[]): readonly List[] {
  const next = new Set<number>();
  return lists.filter(({ start, children }) => {
    const isFollowing = next.has(start ?? 1);
    next.add((start ?? 1) + children.length);
    return !isFollowing;
  });
}

/** Gives the first item of a list that is shown with another number than it was given. */
function renumberedIn({ start, children }: List, markdown: string): Body["renumberedItems"] {
  const items = children.flatMap((item) => sourceOf(item, markdown) ?? []);
  const numbers = items.map(({ source }) => Number.parseInt(source, 10));
  // A 1 before each of them leaves the counting to Markdown.
  if (numbers.every((number) => number === numbers[0])) return [];
  const first = start ?? 1;
  const at = numbers.findIndex((number, index) => number !== first + index);
  const item = items[at];
  return item ? [{ ...passage(item), number: first + at }] : [];
}
