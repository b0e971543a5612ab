import type { Definition, Image, Link, Nodes, Root } from "mdast";

type Linked = Link | Image | Definition;

/** A link, picture or definition as hardly anybody writes it otherwise: its address is as it reads, with or without a title. */
const plainly = /(\]:? ?\(?)([^\s()<>\\&]+)(?:[ \t]+"[^"\\&]*")?\)?$/;

/**
 * Gives Markdown with its addresses exchanged and everything else as it was written. Nothing where that cannot be done for
 * sure: an address is written in a way of its own, an address is to be taken out, or the tree knows no positions.
 *
 * @param markdown the text
 * @param tree what a parser made of it, with positions
 * @param addressOf gives the address to put in the place of that of a link, picture or definition
 */
export function rewriteAddresses(
  markdown: string,
  tree: Root,
  addressOf: (node: Linked) => string | undefined,
): string | undefined {
  const edits: Edit[] = [];
  for (const node of linkedIn(tree, [])) {
    const address = addressOf(node);
    if (address === node.url) continue;
    const edit = address === undefined ? undefined : editOf(node, markdown, address);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edited(markdown, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** A loop of our own, as in `resolveLinks`: `unist-util-visit` takes several times as long. */
function linkedIn(node: Nodes, found: Linked[]): readonly Linked[] {
  if (node.type === "link" || node.type === "image" || node.type === "definition") found.push(node);
  if ("children" in node) for (const child of node.children) linkedIn(child, found);
  return found;
}

/** Says where in the text the address of a link stands, if that is sure. */
function editOf({ url, position }: Linked, markdown: string, address: string): Edit | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined || /[\s()<>\\&]/.test(address)) return undefined;
  const found = plainly.exec(markdown.slice(start, end));
  if (!found) return undefined;
  const { 1: before = "", 2: written, index } = found;
  if (written !== url) return undefined;
  const at = start + index + before.length;
  return { start: at, end: at + url.length, address };
}

function edited(markdown: string, edits: readonly Edit[]): string {
  let text = "";
  let from = 0;
  for (const { start, end, address } of edits.toSorted((a, b) => a.start - b.start)) {
    text += markdown.slice(from, start) + address;
    from = end;
  }
  return text + markdown.slice(from);
}
