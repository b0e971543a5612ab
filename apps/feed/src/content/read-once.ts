import type { MarkdownParser } from "@copydesk/renderer";
import type { Nodes, Parents, Root } from "mdast";

/** One reading of a text, for several who want to know what it says. */
export interface ReadOnce {
  /** For whoever looks at the tree and does not change it. */
  readonly toLookAt: MarkdownParser;
  /** For whoever changes the tree, and asks where in the text its parts stand. */
  readonly withPlaces: MarkdownParser;
  /** For whoever changes the tree, and does not ask where its parts stand. */
  readonly withoutPlaces: MarkdownParser;
}

/**
 * Gives parsers that share one reading of a text while they are asked for the same one: reading takes several times as long as
 * copying what was read.
 *
 * @param parse what reads Markdown, and says where in it each part stands
 */
export function readOnce(parse: MarkdownParser): ReadOnce {
  let last: { readonly markdown: string; readonly tree: Root } | undefined;
  const toLookAt: MarkdownParser = (markdown) => {
    if (last?.markdown !== markdown) last = { markdown, tree: parse(markdown) };
    return last.tree;
  };
  return {
    toLookAt,
    withPlaces: (markdown) => copyOf(toLookAt(markdown), true),
    withoutPlaces: (markdown) => copyOf(toLookAt(markdown), false),
  };
}

/** Copies a tree, without recursion: copy may nest deeper than the call stack. */
function copyOf(tree: Root, hasPlaces: boolean): Root {
  const withPlace = <Node extends Nodes>(node: Node): Node =>
    hasPlaces ? { ...node } : { ...node, position: undefined };
  const root = withPlace(tree);
  const parents: Parents[] = [root];
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    const children: Nodes[] = [...parent.children];
    for (const [index, child] of children.entries()) {
      const own = withPlace(child);
      if ("children" in own) parents.push(own);
      children[index] = own;
    }
    Object.assign(parent, { children });
  }
  return root;
}
