import type { Code, Definition, Emphasis, Heading, List, Nodes, Parents, Strong, Table, Text } from "mdast";
import type { TextPlace } from "../findings/finding.js";
import type { Body, BodyLink } from "./body.js";
import type { Blocks } from "./misread-blocks.js";
import type { Passage } from "./passage.js";

/** A link, or one by reference: where that leads is known when all definitions have been seen. */
export type Found = Omit<BodyLink, "address"> & ({ readonly url: string } | { readonly identifier: string });

/** What a tree holds, in the order of the copy. */
export interface Parts {
  /** The text, in pieces: a string that grows is copied whole each time that a part of it is looked at. */
  readonly pieces: readonly string[];
  readonly found: readonly Found[];
  /** What says where the label of a link leads. */
  readonly definitions: readonly Definition[];
  readonly emphases: readonly (Emphasis | Strong)[];
  readonly texts: readonly Text[];
  /** Where the parser knows tables. */
  readonly tables: readonly Table[];
  readonly blocks: Blocks;
  readonly html: readonly Passage[];
  readonly headings: Body["headings"];
}

/**
 * Goes through a tree once, without recursion: copy may nest deeper than the call stack. It is apart from what is made of the parts:
 * V8 compiles it anew when nodes of another kind come, and all with it that it calls.
 */
export function partsOf(root: Nodes): Parts {
  const pieces: string[] = [];
  const found: Found[] = [];
  const headings: Body["headings"][number][] = [];
  const texts: Text[] = [];
  const tables: Table[] = [];
  const codes: Code[] = [];
  const headingNodes: Heading[] = [];
  const lists: List[] = [];
  const html: Passage[] = [];
  const definitions: Definition[] = [];
  const emphases: (Emphasis | Strong)[] = [];
  let pictures = 0;
  const stack: (Nodes | (() => void))[] = [root];
  const add = (text: string) => {
    if (text !== "") pieces.push(text);
  };
  /** Sees to what a node holds, and to the node itself when that has been gone through. */
  const open = (node: Parents) => {
    const start = pieces.length;
    const text = (): string => pieces.slice(start).join("").replace(/^\n/, "");
    const place = placeOf(node);
    const picturesBefore = pictures;
    const words = () => text() || (pictures > picturesBefore ? "![…]" : "");
    if (node.type === "heading") {
      headingNodes.push(node);
      stack.push(() => headings.push({ level: node.depth, text: words(), place }));
    } else if (node.type === "list") lists.push(node);
    else if (node.type === "table") tables.push(node);
    else if (node.type === "emphasis" || node.type === "strong") emphases.push(node);
    else if (node.type === "link")
      stack.push(() => found.push({ kind: "link", url: node.url, text: words(), place }));
    else if (node.type === "linkReference")
      stack.push(() => found.push({ kind: "link", identifier: node.identifier, text: words(), place }));
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push(child);
    }
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node === "function") {
      node();
      continue;
    }
    if (apart.has(node.type) && pieces.at(-1)?.endsWith("\n") === false) pieces.push("\n");
    if ("children" in node) {
      open(node);
      continue;
    }
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") add(node.value);
    if (node.type === "text") texts.push(node);
    else if (node.type === "code") codes.push(node);
    else if (node.type === "html") html.push({ text: node.value, place: placeOf(node) });
    else if (node.type === "image" || node.type === "imageReference") {
      const target = node.type === "image" ? { url: node.url } : { identifier: node.identifier };
      found.push({ kind: "picture", ...target, text: node.alt ?? "", place: placeOf(node) });
      pictures++;
    }
    if (node.type === "definition") definitions.push(node);
  }
  return {
    pieces,
    found,
    definitions,
    emphases,
    texts,
    tables,
    blocks: { codes, headings: headingNodes, lists },
    html,
    headings,
  };
}

/** What begins a line of its own. */
const apart = new Set<Nodes["type"]>([
  "paragraph",
  "heading",
  "blockquote",
  "listItem",
  "tableRow",
  "tableCell",
  "code",
  "thematicBreak",
  "break",
]);

function placeOf(node: Nodes): TextPlace {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
