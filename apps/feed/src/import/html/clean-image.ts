import type { Element, ElementContent } from "hast";
import { fileAddress } from "./addresses.js";
import { attributeOf, firstOf } from "./attributes.js";
import { element } from "./elements.js";
import type { Cleaning } from "./clean-html.js";
import { isHidden, isPixel } from "./styled.js";
import { wholeCharacters } from "../cut-text.js";
import { onOneLine } from "../../on-one-line.js";

/** Where programs that load pictures late keep the real address. */
const late = ["dataSrc", "dataLazySrc", "dataOriginal", "dataOrigFile", "dataLargeFile"];

/** Gives a picture with its absolute address and its alternative text; nothing where it has no file or counts readers. */
export function cleanImage(node: Element, { base, losses, images }: Cleaning): readonly ElementContent[] {
  const written = pictureSource(node);
  const src = fileAddress(written, base);
  if (src === undefined) {
    const isData = written !== undefined && /^data:/i.test(written);
    losses.add(
      "<img>",
      isData
        ? "The picture's file is in the address itself; save it as a file, and link to that."
        : "The picture has no web address that could be shown.",
      wholeCharacters(written ?? attributeOf(node, "alt") ?? "", 60),
    );
    return [];
  }
  if (isPixel(node) || isHidden(node)) {
    losses.add("<img>", "A picture that nobody sees counts readers, and is not carried.", src);
    return [];
  }
  const alt = attributeOf(node, "alt");
  const said = onOneLine(alt ?? "");
  images.set(src, said === "" ? (images.get(src) ?? "") : said);
  if (alt === undefined)
    losses.add("<img alt>", "The picture has no alternative text; say in the copy what it shows.", src);
  if (attributeOf(node, "srcSet") !== undefined || attributeOf(node, "dataSrcset") !== undefined)
    losses.add("<img srcset>", "One file of each picture in the copy is kept.");
  const title = onOneLine(attributeOf(node, "title") ?? "");
  return [
    element("img", [], {
      src,
      alt: said,
      ...(title !== "" && { title }),
    }),
  ];
}

/** Gives the address that a picture is loaded from, late or at once, as it was written. */
export function pictureSource(node: Element): string | undefined {
  const src = attributeOf(node, "src")?.trim();
  if (src !== undefined && src !== "" && !/^data:/i.test(src)) return src;
  const set = firstOf(node, ["srcSet", "dataSrcset"]) ?? "";
  // An address may have commas in it; those at its end divide it from the next (HTML, 4.8.4.2.1).
  return firstOf(node, late) ?? /^\S*[^\s,]/.exec(set)?.[0] ?? src;
}
