import { fileAddress } from "./html/addresses.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import { isPicture, kindOf, mediaTypeOf } from "./media-type.js";
import { piecesOf, verbatim } from "./outside-code.js";
import { quoted } from "./wordpress-shortcodes.js";

// Two pairs of brackets around a command say that it is none; a name of one letter is that of forums' commands.
const settings = String.raw`(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s[\]"'][^\s[\]]*))*`;
const mark = new RegExp(
  String.raw`${verbatim}|(?<!\[)\[(?<end>\/?)(?<name>[a-z][\w-]+)(?<settings>${settings})\s*\](?!\])`,
  "gi",
);

/**
 * Takes commands to plugins away that stand around copy, as page builders put them around all of it: they open as `[row]` and end as
 * `[/row]`. What is within stays, and so does the picture that one names. A command that is not ended, or ends nothing, stays.
 *
 * @param losses takes down what they were, and what they said
 */
export function withoutFrames(copy: string, losses: ImportLoss[]): string {
  const pieces = [...piecesOf(copy, mark)];
  const marks = pairsIn(pieces);
  let [html, isAfterMark] = ["", false];
  for (const [index, piece] of pieces.entries()) {
    const text = typeof piece === "string" ? piece : piece[0];
    if (!marks.has(index)) {
      html += text;
      isAfterMark &&= text.trim() === "";
      continue;
    }
    // One mark alone may be within a word; where one follows another, what was in them stood apart.
    if (isAfterMark) html += "\n\n";
    isAfterMark = true;
    if (typeof piece === "string" || piece.groups?.["end"] !== "") continue;
    html += pictureIn(text);
    losses.push({
      field: `[${piece.groups?.["name"] ?? ""}]`,
      reason: "This command to a WordPress plugin was left out; the copy within it was kept.",
      value: shortened(text),
    });
  }
  return html;
}

/** Gives the places of the commands that open and end, innermost first. */
function pairsIn(pieces: readonly (string | RegExpExecArray)[]): ReadonlySet<number> {
  const open = new Map<string, number[]>();
  const pairs = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string" || piece.groups?.["name"] === undefined) continue;
    const name = piece.groups["name"].toLowerCase();
    const before = open.get(name) ?? [];
    open.set(name, before);
    if (piece.groups["end"] === "") before.push(index);
    else {
      const opened = before.pop();
      if (opened !== undefined) pairs.add(opened).add(index);
    }
  }
  return pairs;
}

/** Gives the picture that a command shows, as its settings say it. */
function pictureIn(command: string): string {
  const url = fileAddress(/\ssrc="(https?:\/\/[^"<>]+)"/i.exec(command)?.[1], undefined);
  if (url === undefined || !isPicture({ kind: kindOf(mediaTypeOf(undefined, url)) })) return "";
  const [, alt] = /\salt="([^"<>]*)"/i.exec(command) ?? [];
  return `<img src="${quoted(url)}"${alt === undefined ? "" : ` alt="${alt}"`}>`;
}
