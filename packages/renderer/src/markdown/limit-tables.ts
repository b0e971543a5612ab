import type { Parents } from "mdast";
import { holdsBlocks } from "./holds-blocks.js";

/** So many cells that rows lack are put in, in all of a story: more than any table lacks that a person wrote. */
const mostMissing = 10_000;

/**
 * Has a story's tables do without cells for what their rows lack, once that is many thousands. A row of two characters would be
 * as many cells as the first row has, so that a page of a story would be millions of them. Alignment goes with it.
 */
export function limitTables(tree: Parents): void {
  let left = mostMissing;
  const look = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === "table") {
        const columns = node.align?.length ?? 0;
        for (const row of node.children) left -= Math.max(0, columns - row.children.length);
        if (left < 0) node.align = null;
      } else if (holdsBlocks(node)) look(node);
    }
  };
  look(tree);
}
