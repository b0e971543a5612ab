import type { Element } from "hast";
import { onOneLine } from "../../on-one-line.js";
import type { SourceMedia } from "../source-item.js";
import { attributeOf } from "./attributes.js";
import { element } from "./elements.js";
import type { PictureBlock } from "./picture-block.js";

/** Gives a picture with what the copy says of it; nothing where not all of that has a place beside the copy. */
export function withWordsOf(block: PictureBlock, one: SourceMedia): SourceMedia | undefined {
  const { caption: own = "", alt: said, credit } = one;
  const words = block.caption === credit ? "" : block.caption;
  const shown = altOf(block);
  const isOther = said !== undefined && shown !== "" && shown !== said;
  const captions = [words, own, ...(isOther ? [said] : [])];
  // One that says all that the others do.
  const caption = captions.find((each) => captions.every((other) => each.includes(other)));
  if (caption === undefined || block.isLinked || hasTitle(block)) return undefined;
  const alt = one.decorative ? said : shown === "" ? said : shown;
  return { ...one, alt, caption: caption === "" ? undefined : caption };
}

function hasTitle({ picture }: PictureBlock): boolean {
  return onOneLine(attributeOf(picture, "title") ?? "") !== "";
}

/** Gives what a picture in the copy shows; nothing where it does not say so. */
export function altOf({ picture }: PictureBlock): string {
  return onOneLine(attributeOf(picture, "alt") ?? "");
}

/** Gives what the media say of a picture and the copy does not, as lines below it. */
export function wordsBelow(
  { caption, alt, credit = "" }: SourceMedia,
  block: PictureBlock,
): readonly Element[] {
  const shown = altOf(block) || alt;
  const isSaid = (words: string) => block.caption.includes(words) || shown === words;
  const said = [...new Set([caption ?? "", alt ?? ""])].filter((words) => !isSaid(words));
  const by = isCredited(block.caption, credit) ? [] : [`(${credit})`];
  const lines = [...said.slice(0, -1), [...said.slice(-1), ...by].join(" ")];
  return lines.filter((line) => line !== "").map((line) => element("p", [{ type: "text", value: line }]));
}

/** Whether a caption names somebody as those who are credited are named: in brackets, or behind a colon, a slash or “by”. */
function isCredited(caption: string, credit: string): boolean {
  const at = caption.lastIndexOf(credit);
  if (at === -1 || caption === credit) return at !== -1;
  const isName = !/^[\p{L}\p{N}]/u.test(caption.slice(at + credit.length));
  return isName && /(?:[([/:|©]|\bby\s)\s*$/i.test(caption.slice(0, at));
}

/** Gives a block whose picture shows, where the copy does not say what, what its media say. */
export function withAlt({ node, picture, ...block }: PictureBlock, { alt }: SourceMedia): Element {
  if (alt === undefined || altOf({ node, picture, ...block }) !== "") return node;
  const within = (each: Element): Element =>
    each === picture
      ? { ...each, properties: { ...each.properties, alt } }
      : {
          ...each,
          children: each.children.map((child) => (child.type === "element" ? within(child) : child)),
        };
  return within(node);
}
