import type { Parents, Text } from "mdast";

/** What is written without spaces and as wide as it is high: Chinese and Japanese, but not Korean. */
const wide = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3001-\u303fー\uff01-\uff9f]`;
/** What may be one, by the halves of characters: it is asked of every story, and takes a tenth of the time. */
const anyWide = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff9f\ud840-\ud8ff]/;
const within = new RegExp(`(?<=${wide})\\n(?=${wide})`, "gu");
const wideFirst = new RegExp(`^\\n?${wide}`, "u");
const wideLast = new RegExp(`${wide}\\n?$`, "u");

/**
 * Takes out the ends of lines between characters that no space stands between. Browsers and readers show a space there, and
 * CSS has it that they do not.
 *
 * @param tree the tree
 * @param markdown what it was read from
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 */
export function joinLines(tree: Parents, markdown: string): void {
  if (anyWide.test(markdown)) join(tree, nothingBefore);
}

/** What stands just before a node, in the same line of copy. */
interface Before {
  /** Whether it ends in a wide character, perhaps with the end of a line behind it. */
  readonly isWide: boolean;
  /** The text that this end of a line is in. */
  readonly ended?: Text | undefined;
}

const nothingBefore: Before = { isWide: false };

/** Joins the lines of what stands in a node, and gives what then stands before the next one. */
function join(parent: Parents, outside: Before): Before {
  let before = outside;
  for (const node of parent.children) {
    if (node.type === "text") before = joinText(node, before);
    else if ("children" in node && phrases.has(node.type)) before = join(node, before);
    else {
      if ("children" in node) join(node, nothingBefore);
      before = nothingBefore;
    }
  }
  return before;
}

function joinText(node: Text, { isWide, ended }: Before): Before {
  node.value = node.value.replaceAll(within, "");
  if (isWide && wideFirst.test(node.value)) {
    if (ended) ended.value = ended.value.slice(0, -1);
    if (node.value.startsWith("\n")) node.value = node.value.slice(1);
  }
  if (node.value === "\n") return { isWide, ended: node };
  const isStillWide = wideLast.test(node.value);
  return { isWide: isStillWide, ended: isStillWide && node.value.endsWith("\n") ? node : undefined };
}

const phrases: ReadonlySet<string> = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);
