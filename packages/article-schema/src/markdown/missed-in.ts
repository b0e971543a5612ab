import type { Table, Text } from "mdast";
import type { Body, MissedNotation } from "./body.js";
import { mayMissEmphasis, missedEmphasis } from "./missed-emphasis.js";
import { mayMissLines, missedLines } from "./missed-lines.js";
import { mayMissLink, missedLinks } from "./missed-links.js";
import { mayMissMention, missedMentions } from "./missed-mentions.js";
import { mayMissNotation, missedNotation } from "./missed-notation.js";
import type { Passage } from "./passage.js";
import { surplusCells } from "./surplus-cells.js";

/**
 * Gives what is likely to be meant for Markdown, and is read as text; and what of a table is not shown.
 *
 * @param texts the texts of the body's syntax tree
 * @param tables its tables, where the parser knows them
 * @param markdown the body
 */
export function missedIn(
  texts: readonly Text[],
  tables: readonly Table[],
  markdown: string,
): Pick<Body, "missedMentions" | "missedEmphasis" | "missedLinks" | "missedNotation" | "surplusCells"> {
  let lines: readonly string[] | undefined;
  const linesOf = () => (lines ??= markdown.split(/\r\n|\n|\r/));
  // Hardly any text holds some of it, and there are many texts.
  const marked = texts.filter(({ value }) => mark.test(value));
  const among = <Found extends Passage>(
    mayHold: (text: string) => boolean,
    passagesIn: (node: Text, lines: () => readonly string[]) => readonly Found[],
  ) => marked.flatMap((node) => (mayHold(node.value) ? passagesIn(node, linesOf) : []));
  return {
    missedMentions: among(mayMissMention, missedMentions),
    missedEmphasis: among(mayMissEmphasis, missedEmphasis),
    missedLinks: among(mayMissLink, missedLinks),
    missedNotation: [...among(mayMissNotation, missedNotation), ...linesIn(texts, linesOf)],
    surplusCells: surplusCells(texts, tables, linesOf),
  };
}

function linesIn(texts: readonly Text[], lines: () => readonly string[]): readonly MissedNotation[] {
  return texts.flatMap((node) => (mayMissLines(node.value) ? missedLines(node, lines) : []));
}

/** What all else has one of. */
const mark = /[[［*_~=#＃{:：<%\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
