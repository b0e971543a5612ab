import type { Element, ElementContent, Root } from "hast";
import { fileAddress } from "./addresses.js";
import { pictureSource } from "./clean-image.js";
import { isHidden } from "./styled.js";

/**
 * Gives what stands for a script, without the pictures that the copy shows anyway: programs that load pictures late put each in
 * `<noscript>` once more, before or after it.
 *
 * @param shown the addresses of the pictures that stand in no `<noscript>`
 */
export function cleanNoscript(
  node: Element,
  base: string | undefined,
  shown: ReadonlySet<string>,
): readonly ElementContent[] {
  return node.children.filter(
    (child) =>
      child.type !== "element" ||
      child.tagName !== "img" ||
      !shown.has(fileAddress(pictureSource(child), base) ?? ""),
  );
}

/** Gives the addresses of the pictures that stand in no `<noscript>`. Walks without recursion: hostile HTML nests deep. */
export function shownPictures(root: Root, base: string | undefined): ReadonlySet<string> {
  const addresses = new Set<string>();
  const stack: Root["children"] = [...root.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== "element" || node.tagName === "noscript") continue;
    const isPicture = node.tagName === "img" && !isHidden(node);
    const address = isPicture ? fileAddress(pictureSource(node), base) : undefined;
    if (address !== undefined) addresses.add(address);
    stack.push(...node.children);
  }
  return addresses;
}
