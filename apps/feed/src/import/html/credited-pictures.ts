import type { Element, Root, RootContent } from "hast";
import type { ImportLoss } from "../import-loss.js";
import { pictureOf } from "../original-address.js";
import type { SourceMedia } from "../source-item.js";
import { fileAddress } from "./addresses.js";
import { pictureSource } from "./clean-image.js";
import { isElement } from "./elements.js";
import { isPhrase, pictureBlock, type PictureBlock, picturesIn } from "./picture-block.js";
import { altOf, withAlt, withWordsOf, wordsBelow } from "./picture-words.js";
import { wordsIn } from "./plain-text.js";

/** Copy and the media beside it, each picture in one of them. */
export interface SharedPictures {
  readonly root: Root;
  readonly media: readonly SourceMedia[];
  /** The addresses of the pictures that went from the copy to the media, with what each shows, where it says so. */
  readonly moved: ReadonlyMap<string, string>;
  readonly losses: readonly ImportLoss[];
}

/** Deeper than any picture stands in boxes; a hostile page nests until the call stack ends. */
const deepest = 20;

/** The boxes in which a picture's block may stand. What is in a list or a table is part of that. */
const boxes: ReadonlySet<string> = new Set(["div", "article", "section", "main", "center", "blockquote"]);
const blocks = /^(?:p|h[1-6]|figure|ul|ol|dl|pre|table|hr)$/;

/**
 * Sees to it that a picture that names somebody and stands in the copy, too, as feeds of Arc XP and Brightspot have it, is shown once.
 * Where the copy begins or ends with it, it goes with the media, and takes along what the copy says of it. Elsewhere it has its place in
 * what is said, so it stays there, and what its media say of it stands below it.
 *
 * @param root the copy as it was parsed; it is not changed
 * @param base the address that relative addresses in it are resolved against
 */
export function withCreditedPictures(
  root: Root,
  base: string | undefined,
  given: readonly SourceMedia[],
): SharedPictures {
  const losses: ImportLoss[] = [];
  const media: SourceMedia[] = [];
  const moved = new Map<string, string>();
  let copy = root;
  for (const one of given) {
    const twins = one.credit === undefined ? [] : twinsIn(copy, base, one);
    const [twin, another] = twins;
    const block = twin && blockWith(copy.children, twin);
    if (!block) {
      media.push(one);
      if (twin)
        losses.push(loss(one, "It stands within other words of the copy, too, so it is shown twice."));
      continue;
    }
    const isOwn = !another && !one.isThumbnail && isAtEnd(copy, block);
    const whole = isOwn ? withWordsOf(block, one) : undefined;
    copy = replaced(copy, block.node, whole ? [] : [withAlt(block, one), ...wordsBelow(one, block)]);
    if (whole) {
      media.push(whole);
      moved.set(fileAddress(pictureSource(block.picture), base) ?? "", altOf(block));
      losses.push(loss(one, "It stood at an end of the copy, too, and is shown once, beside it."));
    } else
      losses.push(
        loss(
          one,
          "It stays where it stands in the copy alone, with its credit there, and stands for the story nowhere else.",
        ),
      );
  }
  return { root: copy, media, moved, losses };
}

function loss({ kind, renditions }: SourceMedia, reason: string): ImportLoss {
  return { field: kind, reason, value: renditions[0]?.url ?? "" };
}

/** Gives the elements of the copy that show a picture, in whatever size. */
function twinsIn(copy: Root, base: string | undefined, { renditions }: SourceMedia): readonly Element[] {
  const names = new Set(renditions.map(({ url }) => pictureOf(url)));
  return picturesIn(copy).filter((node) =>
    names.has(pictureOf(fileAddress(pictureSource(node), base) ?? "")),
  );
}

/** Gives the outermost block that holds nothing but a picture and its caption. */
function blockWith(nodes: readonly RootContent[], picture: Element, depth = 0): PictureBlock | undefined {
  const seen = nodes.filter(isSeen);
  for (const [at, node] of seen.entries()) {
    if (node.type !== "element") continue;
    const isInLine = [seen[at - 1], seen[at + 1]].some((beside) => beside && !isBlock(beside));
    const block = isPhrase(node) && isInLine ? undefined : pictureBlock(node);
    if (block?.picture === picture) return block;
    const isBox = depth < deepest && boxes.has(node.tagName);
    const within = isBox ? blockWith(node.children, picture, depth + 1) : undefined;
    if (within) return within;
  }
  return undefined;
}

function isBlock(node: RootContent): boolean {
  return node.type === "element" && (boxes.has(node.tagName) || blocks.test(node.tagName));
}

function isSeen(node: RootContent): boolean {
  return node.type === "element" || (node.type === "text" && node.value.trim() !== "");
}

/** Whether copy that says something else begins or ends with a picture. */
function isAtEnd(copy: Root, { node }: PictureBlock): boolean {
  const isOutermost = (nodes: readonly RootContent[], end: number, depth = 0): boolean => {
    const last = nodes.filter(isSeen).at(end);
    if (last === node) return true;
    const isBox = depth < deepest && isElement(last, "div", "article", "section", "main");
    return isBox && isOutermost(last.children, end, depth + 1);
  };
  return wordsIn(replaced(copy, node, [])) !== "" && [0, -1].some((end) => isOutermost(copy.children, end));
}

function replaced(root: Root, block: Element, instead: readonly Element[]): Root {
  const within = <T extends RootContent>(nodes: readonly T[], depth: number): (T | Element)[] =>
    nodes.flatMap((each): readonly (T | Element)[] => {
      if (each.type !== "element") return [each];
      if (Object.is(each, block)) return instead;
      const isBox = depth <= deepest && boxes.has(each.tagName);
      return isBox ? [{ ...each, children: within(each.children, depth + 1) }] : [each];
    });
  return { ...root, children: within(root.children, 0) };
}
