import type { Nodes, Parents } from "mdast";

/**
 * Takes white space, non-breaking spaces too, and line breaks off both ends of copy. Taken off the Markdown, a space would leave the
 * backslash of the line break before it.
 *
 * @param root the copy; it is changed
 */
export function withoutBlankEnds(root: Nodes): Nodes {
  trim(root, true);
  trim(root, false);
  return root;
}

/** @returns whether nothing is left of the part */
function trim(node: Nodes, isStart: boolean): boolean {
  if (node.type === "break") return true;
  if (node.type === "text") {
    node.value = isStart ? node.value.trimStart() : node.value.trimEnd();
    return node.value === "";
  }
  if (!("children" in node) || node.type === "table" || node.type === "heading") return false;
  const isEmpty = trimChildren(node, isStart);
  // An empty item says that there is one.
  return isEmpty && node.type !== "list" && node.type !== "listItem";
}

function trimChildren({ children }: Parents, isStart: boolean): boolean {
  for (
    let end = isStart ? children[0] : children.at(-1);
    end;
    end = isStart ? children[0] : children.at(-1)
  ) {
    if (!trim(end, isStart)) return false;
    if (isStart) children.shift();
    else children.pop();
  }
  return true;
}
