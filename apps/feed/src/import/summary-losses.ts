import { attributeOf } from "./html/attributes.js";
import { cleanHtml } from "./html/clean-html.js";
import { CopyLosses } from "./html/losses.js";
import { treeOf } from "./html/parse-html.js";
import type { ImportLoss } from "./import-loss.js";
import type { SourceChannel, SourceItem, SourceText } from "./source-item.js";
import { urlOf } from "../url-of.js";

/**
 * Tells of pictures and links that stand in a story's summary alone: a summary is plain text. Those that lead to the story
 * itself or to its site, as of “Read more”, say nothing.
 */
export function summaryLosses(
  { summary, copy, link, media }: SourceItem,
  { siteUrl }: SourceChannel,
): readonly ImportLoss[] {
  const found = addressesIn(summary);
  if (found.length === 0) return [];
  const elsewhere = new Set(
    [
      ...addressesIn(copy).map(({ address }) => address),
      ...media.flatMap(({ renditions }) => renditions.map(({ url }) => url)),
      link,
      siteUrl,
    ].map(compared),
  );
  return found
    .filter(({ address }) => !elsewhere.has(compared(address)) && !address.startsWith("#"))
    .map(({ isPicture, address }) => ({
      field: isPicture ? "summary <img>" : "summary <a href>",
      reason: `A summary is plain text, and the copy does not have this ${isPicture ? "picture" : "link"}.`,
      value: address,
    }));
}

/** Gives an address as it is compared: with or without the stroke of an empty path, it is the same. */
function compared(address: string | undefined): string | undefined {
  return address === undefined ? undefined : (urlOf(address)?.href ?? address);
}

interface Address {
  readonly isPicture: boolean;
  readonly address: string;
}

/** Gives where the pictures and links of HTML lead, as they would be carried. */
function addressesIn(text: SourceText | undefined): readonly Address[] {
  const tree = text?.format === "html" ? treeOf(text) : undefined;
  if (!text || !tree) return [];
  const addresses: Address[] = [];
  const cleaned = cleanHtml(tree, { base: text.base, losses: new CopyLosses(), images: new Map() });
  const stack = cleaned.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== "element") continue;
    const isPicture = node.tagName === "img";
    const address = attributeOf(node, isPicture ? "src" : "href");
    if (address !== undefined) addresses.push({ isPicture, address });
    stack.push(...node.children.toReversed());
  }
  return addresses;
}
