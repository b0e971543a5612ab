import type { Element } from "hast";
import { fileAddress } from "./addresses.js";
import { attributeOf, classesOf } from "./attributes.js";
import { element } from "./elements.js";
import type { Cleaning } from "./clean-html.js";
import { pictureBehind } from "./styled.js";

/**
 * Gives an element with the picture behind its words among them, where it is a cover of WordPress; elsewhere such a picture is told of.
 *
 * @param shown gives the addresses of the pictures that the copy shows anyway
 */
export function withPictureBehind(
  node: Element,
  { base, losses }: Cleaning,
  shown: () => ReadonlySet<string>,
): Element {
  const written = pictureBehind(node);
  const src = written === undefined ? undefined : fileAddress(written, base);
  if (src === undefined || shown().has(src)) return node;
  if (classesOf(node).some((name) => /^wp-block-cover(?:__|$)/.test(name))) {
    const picture = element("img", [], { src, alt: attributeOf(node, "ariaLabel") ?? "" });
    return { ...node, children: [picture, ...node.children] };
  }
  losses.add("background-image", "A picture behind words is not carried.", src);
  return node;
}
