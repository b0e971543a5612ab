import type { Element, ElementContent } from "hast";
import { wholeCharacters } from "../cut-text.js";
import { readableAddress } from "./addresses.js";
import { attributeOf, classesOf } from "./attributes.js";
import { element } from "./elements.js";
import { marked } from "./blocks.js";
import type { Cleaning } from "./clean-html.js";
import { joined } from "./join-phrases.js";

/**
 * Gives a link with its absolute address; its words alone where it leads nowhere that a reader may be sent.
 *
 * @param children what is in it, cleaned
 */
export function cleanLink(
  node: Element,
  children: ElementContent[],
  { base, losses }: Cleaning,
): readonly ElementContent[] {
  const href = attributeOf(node, "href");
  const address = href === undefined ? undefined : readableAddress(href, base);
  if (address === undefined) {
    if (href !== undefined && href.trim() !== "")
      losses.add(
        "<a href>",
        "The address is none that a reader may be sent to; the words were kept.",
        wholeCharacters(href, 120),
      );
    return [...gapBefore(node), ...children];
  }
  if (address.startsWith("#"))
    losses.add("<a href>", "The place on the page that it led to has no name any more.", address);
  const title = attributeOf(node, "title");
  const link = element("a", [], { href: address, ...(title !== undefined && { title }) });
  return [
    ...gapBefore(node),
    ...marked(link, joined(children), () =>
      losses.add("<a href>", "Code has no links; the words were kept.", address),
    ),
  ];
}

/** WordPress's button beside a file's name is kept apart from it by its style alone. */
function gapBefore(node: Element): readonly ElementContent[] {
  return classesOf(node).includes("wp-block-file__button") ? [{ type: "text", value: " " }] : [];
}
