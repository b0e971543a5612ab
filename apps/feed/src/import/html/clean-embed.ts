import type { Element, ElementContent } from "hast";
import { fileAddress } from "./addresses.js";
import { attributeOf, firstOf } from "./attributes.js";
import { element, isElement } from "./elements.js";
import type { Cleaning } from "./clean-html.js";
import { parseHtml } from "./parse-html.js";
import { textOf } from "./plain-text.js";
import { urlOf } from "../../url-of.js";
import { onOneLine } from "../../on-one-line.js";

/** Gives a link to what an embed showed; nothing where it says no address. */
export function cleanEmbed(node: Element, { base, losses }: Cleaning): readonly ElementContent[] {
  const address = shownBy(fileAddress(sourceOf(node) ?? linkIn(node), base));
  if (address === undefined) {
    losses.add(`<${node.tagName}>`, "It was embedded without a web address that could be linked to.");
    return [];
  }
  losses.add(`<${node.tagName}>`, "What was embedded became a link.", address);
  const poster = attributeOf(node, "poster");
  if (poster !== undefined)
    losses.add("<video poster>", "The picture before a video starts is not carried.", poster);
  const title = firstOf(node, ["title", "ariaLabel"]);
  return [
    element("p", [element("a", [{ type: "text", value: onOneLine(title ?? address) }], { href: address })]),
  ];
}

/** Gives the address of what Embedly's frame shows, which it says in its own. */
function shownBy(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : urlOf(address);
  if (url?.host !== "cdn.embedly.com") return address;
  return fileAddress(url.searchParams.get("url") ?? undefined, undefined) ?? address;
}

/** Gives where the link leads that stands in a frame for those who cannot show it; what is in a frame is text to a browser. */
function linkIn(node: Element): string | undefined {
  if (node.tagName !== "iframe") return undefined;
  const link = parseHtml(textOf({ type: "root", children: node.children }))?.children.find((child) =>
    isElement(child, "a"),
  );
  return isElement(link, "a") ? attributeOf(link, "href") : undefined;
}

function sourceOf(node: Element): string | undefined {
  // A program that loads embeds late has an empty page in the place of the real one.
  const own = ["src", "data", "dataSrc", "dataLazySrc"].map((name) => firstOf(node, [name]) ?? "");
  const real = own.find((address) => address !== "" && !/^(?:about|data|javascript):/i.test(address));
  if (real !== undefined) return real;
  const sources = node.children.filter((child) => isElement(child, "source", "embed", "param"));
  for (const child of sources) {
    const isMovie = child.tagName !== "param" || /^(?:movie|src)$/i.test(attributeOf(child, "name") ?? "");
    const src = isMovie ? firstOf(child, ["src", "value"]) : undefined;
    if (src !== undefined) return src;
  }
  return undefined;
}
