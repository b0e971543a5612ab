import type { Text } from "mdast";
import type { Body } from "./body.js";
import { missedEmphasis } from "./missed-emphasis.js";
import { mayMissLines, missedLines } from "./missed-lines.js";
import { mayMissLink, missedLinks } from "./missed-links.js";
import { mayMissMention, missedMentions } from "./missed-mentions.js";
import { mayMissNotation, missedNotation } from "./missed-notation.js";
import type { Passage } from "./passage.js";

/**
 * Gives what is likely to be meant for Markdown, and is read as text.
 *
 * @param texts the texts of the body's syntax tree
 * @param markdown the body
 */
export function missedIn(
  texts: readonly Text[],
  markdown: string,
): Pick<Body, "missedMentions" | "missedEmphasis" | "missedLinks" | "missedNotation"> {
  let lines: readonly string[] | undefined;
  const linesOf = () => (lines ??= markdown.split(/\r\n|\n|\r/));
  // Hardly any text holds some of it, and there are many texts.
  const marked = texts.filter(({ value }) => mark.test(value));
  const among = (
    mayHold: (text: string) => boolean,
    passagesIn: (node: Text, lines: () => readonly string[]) => readonly Passage[],
  ) => marked.flatMap((node) => (mayHold(node.value) ? passagesIn(node, linesOf) : []));
  return {
    missedMentions: among(mayMissMention, missedMentions),
    missedEmphasis: among((text) => text.includes("**"), missedEmphasis),
    missedLinks: among(mayMissLink, missedLinks),
    missedNotation: [...among(mayMissNotation, missedNotation), ...linesIn(texts, linesOf)],
  };
}

function linesIn(texts: readonly Text[], lines: () => readonly string[]): readonly Passage[] {
  return texts.flatMap((node) => (mayMissLines(node.value) ? missedLines(node, lines) : []));
}

/** What all else has one of. */
const mark = /[[*~=#{:：]/;
