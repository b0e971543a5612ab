import type { Node } from "mdast";
import type { TextPlace } from "../findings/finding.js";
import type { Passage } from "./passage.js";

/** A node of a syntax tree, with what it was read from. */
export interface Sourced<Kind extends Node> {
  readonly node: Kind;
  /** The node as it stands in the Markdown. */
  readonly source: string;
  readonly place: TextPlace;
}

/** Gives a node with what it was read from; nothing where the parser does not say where it stands. */
export function sourceOf<Kind extends Node>(node: Kind, markdown: string): Sourced<Kind> | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined) return undefined;
  const source = markdown.slice(start.offset, end?.offset);
  return { node, source, place: { line: start.line, column: start.column } };
}

/** Gives the first line of a node. */
export function passage({ source, place }: Omit<Sourced<Node>, "node">): Passage {
  return { text: firstLine(source), place };
}

/** What a line ends with. */
export const lineEnd = /\r\n|\n|\r/;

/** Gives a text up to its first line's end. */
export function firstLine(text: string): string {
  return text.split(lineEnd, 1)[0] ?? "";
}
