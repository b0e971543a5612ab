import type { Definition, Emphasis, Strong } from "mdast";
import type { Body } from "./body.js";
import { passage, sourceOf } from "./source-of.js";

/**
 * A letter of a script that has spaces between words; in Korean, particles follow a word without one, and in Arabic, Hebrew and Ethiopic
 * they stand before it.
 */
const letter = String.raw`(?![\p{sc=Arab}\p{sc=Hebr}\p{sc=Ethi}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー])[\p{L}\p{N}]`;
const letterBefore = new RegExp(`${letter}$`, "u");
/** In Korean, nothing stands before a word without a space: the name of Kim is hidden in `김*수와 이*영이`. */
const hangulBefore = /\p{sc=Hang}$/u;
const letterBehind = new RegExp(`^${letter}`, "u");

/**
 * Gives what is emphasised from within one word to within another, or the same one: asterisks that are part of words. Where a parser does
 * not say where it stands, nothing is said.
 *
 * @param nodes what is emphasised in the body's syntax tree
 * @param markdown the body
 */
export function emphasisWithinWords(
  nodes: readonly (Emphasis | Strong)[],
  markdown: string,
): Body["emphasisWithinWords"] {
  return nodes.flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [];
    // Two code units hold every character.
    const [before, behind] = [
      markdown.slice(Math.max(0, start.offset - 2), start.offset),
      markdown.slice(end.offset, end.offset + 2),
    ];
    const isBehindWord = letterBefore.test(before);
    const sourced = isBehindWord || hangulBefore.test(before) ? sourceOf(node, markdown) : undefined;
    if (!sourced) return [];
    // From within one word to the end of another, as in `f***ing and s***`, nobody emphasises either.
    const isOfSeveral = /\s/.test(sourced.source);
    return isOfSeveral || (isBehindWord && letterBehind.test(behind)) ? [passage(sourced)] : [];
  });
}

/**
 * Gives the strong emphasis within strong emphasis: its asterisks were to end what they begin once more, and stand beside punctuation
 * where they cannot. Where a parser does not say where it stands, nothing is said.
 *
 * @param nodes what is emphasised in the body's syntax tree, in the order in which it begins
 * @param markdown the body
 */
export function nestedEmphasis(
  nodes: readonly (Emphasis | Strong)[],
  markdown: string,
): Body["nestedEmphasis"] {
  let outer = { start: 0, end: 0 };
  return nodes.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== "strong" || start === undefined || end === undefined) return [];
    const isNested = start < outer.end;
    // Where one stands right within the other, both ends are where they were to be.
    const isDoubled = isNested && start - outer.start === 2 && outer.end - end === 2;
    if (!isNested) outer = { start, end };
    const sourced = isNested && !isDoubled && markdown[start] === "*" && sourceOf(node, markdown);
    return sourced ? [passage(sourced)] : [];
  });
}

/** Where the definitions lead by which people write comments: `[//]: # (so)`. */
const nowhere = new Set(["", "#"]);

/**
 * Gives the definitions that no link refers to. Where a parser does not say where one stands, nothing is said.
 *
 * @param nodes the definitions in the body's syntax tree
 * @param used the identifiers that links and pictures refer to
 * @param markdown the body
 */
export function unusedDefinitions(
  nodes: readonly Definition[],
  used: ReadonlySet<string>,
  markdown: string,
): Body["unusedDefinitions"] {
  const defined = new Set<string>();
  return nodes.flatMap((node) => {
    // CommonMark: of several definitions of one label, the first one counts.
    const counts = !defined.has(node.identifier);
    defined.add(node.identifier);
    if ((counts && used.has(node.identifier)) || nowhere.has(node.url)) return [];
    const sourced = sourceOf(node, markdown);
    return sourced ? [passage(sourced)] : [];
  });
}
