import type { MarkdownParser } from "@copydesk/renderer";
import type { Nodes, Parents, Root } from "mdast";
import { mostInStep } from "../in-step.js";

/** One reading of a text, for several who want to know what it says. */
export interface ReadOnce {
  /** For whoever looks at the tree and does not change it. */
  readonly toLookAt: MarkdownParser;
  /** For the last one, who may change the tree, and asks where in the text its parts stand: it is the tree itself. */
  readonly withPlaces: MarkdownParser;
  /** For whoever changes the tree, and does not ask where its parts stand. */
  readonly withoutPlaces: MarkdownParser;
}

/**
 * Gives parsers that share one reading of a text while they are asked for it and no more others than stories are read in step: reading
 * takes several times as long as copying what was read.
 *
 * @param parse what reads Markdown, and says where in it each part stands
 */
export function readOnce(parse: MarkdownParser): ReadOnce {
  const trees = new Map<string, Root>();
  const toLookAt: MarkdownParser = (markdown) => {
    const known = trees.get(markdown);
    if (known) return known;
    const [first] = trees.keys();
    if (first !== undefined && trees.size === mostInStep) trees.delete(first);
    const tree = parse(markdown);
    trees.set(markdown, tree);
    return tree;
  };
  return {
    toLookAt,
    withPlaces: (markdown) => {
      const tree = toLookAt(markdown);
      // Whoever comes after all has another one read.
      trees.delete(markdown);
      return tree;
    },
    withoutPlaces: (markdown) => copyWithoutPlaces(toLookAt(markdown)),
  };
}

/** Copies a tree, without recursion: copy may nest deeper than the call stack. */
function copyWithoutPlaces(tree: Root): Root {
  const root: Root = { ...tree, position: undefined };
  const parents: Parents[] = [root];
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    const children: Nodes[] = [...parent.children];
    for (const [index, child] of children.entries()) {
      const own: Nodes = { ...child, position: undefined };
      if ("children" in own) parents.push(own);
      children[index] = own;
    }
    Object.assign(parent, { children });
  }
  return root;
}
