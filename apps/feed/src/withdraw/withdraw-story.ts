import { isMap, isScalar, parseDocument, stringify } from "yaml";

/** Why and when a story is taken back. */
export interface WithdrawalNote {
  /** The day, or a moment with its offset. */
  readonly date: string;
  /** What readers are told in its place. */
  readonly reason: string;
}

/** A Markdown file's front matter: the line that opens it, the YAML, and everything from the line that closes it. */
const parts = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)(---[ \t]*(?:\r?\n[^]*)?)$/;

/**
 * Gives the text of a story's file with its status set to withdrawn, and its withdrawal written down. Nothing else of it
 * changes, not a comment, a line end or a byte of the copy.
 *
 * @param text the file's text as it is
 * @param withdrawal why and when
 * @returns the new text; nothing where there is no front matter that could be changed
 */
export function withdrawStory(text: string, withdrawal: WithdrawalNote): string | undefined {
  const [, opening, yaml, rest] = parts.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined) return undefined;
  const lineEnd = opening.endsWith("\r\n") ? "\r\n" : "\n";
  const changed = inPlace(yaml, withdrawal, lineEnd) ?? rewritten(yaml, withdrawal, lineEnd);
  return changed === undefined ? undefined : opening + changed + rest;
}

/** Changes the text itself, so that the rest stays as it was typed. Gives nothing where that does not come out right. */
function inPlace(yaml: string, withdrawal: WithdrawalNote, lineEnd: string): string | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  const status: unknown = contents.get("status", true);
  const added = stringify({ withdrawal: { ...withdrawal } }, { lineWidth: 0 });
  const line = (text: string) => text.replaceAll("\n", lineEnd);
  const [start, end] = isScalar(status) && status.range ? status.range : [];
  const changed =
    start === undefined || end === undefined
      ? `${yaml}${line(`status: withdrawn\n${added}`)}`
      : `${yaml.slice(0, start)}withdrawn${yaml.slice(end)}${line(added)}`;
  return isWithdrawn(changed, withdrawal) ? changed : undefined;
}

/** Has the library write the front matter anew: comments stay, quotation marks and line breaks may not. */
function rewritten(yaml: string, withdrawal: WithdrawalNote, lineEnd: string): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  document.set("status", "withdrawn");
  document.set("withdrawal", document.createNode({ ...withdrawal }));
  const text = document.toString({ lineWidth: 0 });
  return isWithdrawn(text, withdrawal) ? text.replaceAll("\n", lineEnd) : undefined;
}

function isWithdrawn(yaml: string, { date, reason }: WithdrawalNote): boolean {
  const document = parseDocument(yaml);
  const at = (...path: string[]): unknown => document.getIn(path);
  const holds =
    at("status") === "withdrawn" &&
    at("withdrawal", "date") === date &&
    at("withdrawal", "reason") === reason;
  return document.errors.length === 0 && holds;
}
