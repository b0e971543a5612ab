import type { Element } from "hast";

/** Gives the links in an element and in all that it holds, in their order. */
export function linksIn({ children }: Element): readonly Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "a" ? [child] : linksIn(child);
  });
}
