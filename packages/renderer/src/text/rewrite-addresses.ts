import type { Definition, Image, Link, Root } from "mdast";
import { visit } from "unist-util-visit";

type Linked = Link | Image | Definition;

/** A link, picture or definition as hardly anybody writes it otherwise: its address is as it reads, with or without a title. */
const plainly = /\]:? ?\(?([^\s()<>\\&]+)(?:[ \t]+"[^"\\&]*")?\)?$/;

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
  const edits: { readonly start: number; readonly end: number; readonly address: string }[] = [];
  let isSure = true;
  visit(tree, ["link", "image", "definition"], (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) {
      isSure = false;
      return;
    }
    const written = markdown.slice(start.offset, end.offset);
    const address = addressOf(node);
    if (address === node.url) return;
    const [found] = address === undefined || /[\s()<>\\&]/.test(address) ? [] : [plainly.exec(written)];
    if (!found || found[1] !== node.url) isSure = false;
    else {
      const at = start.offset + found.index + found[0].indexOf(node.url);
      edits.push({ start: at, end: at + node.url.length, address: address ?? "" });
    }
  });
  return isSure ? edited(markdown, edits) : undefined;
}

function edited(
  markdown: string,
  edits: readonly { readonly start: number; readonly end: number; readonly address: string }[],
): string {
  let text = "";
  let from = 0;
  for (const { start, end, address } of edits.toSorted((a, b) => a.start - b.start)) {
    text += markdown.slice(from, start) + address;
    from = end;
  }
  return text + markdown.slice(from);
}
