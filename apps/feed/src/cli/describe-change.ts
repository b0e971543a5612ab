import path from "node:path";
import { formatAsText } from "../check-formats/text.js";
import type { DevChange } from "../dev/dev-session.js";
import { shownPath } from "../shown-path.js";
import { oneLine } from "../terminal-text.js";

/** So many files are named; of more it is said how many there are. */
const named = 3;

/**
 * Says what was changed and how long it took to show it, and what is found where that is other than before.
 *
 * @param folder the content folder's path
 */
export function describeChange(
  { files, before, findings, milliseconds }: DevChange,
  folder: string,
): { readonly line: string; readonly complaint: string } {
  const names = files.map((file) => oneLine(shownPath(path.relative(folder, file))));
  const more = names.length > named ? ` and ${names.length - 1} more` : "";
  const shown = names.slice(0, more === "" ? named : 1).join(", ");
  const line = `${shown}${more}  ${Math.round(milliseconds)} ms\n`;
  const [found, known] = [formatAsText(findings), formatAsText(before)];
  if (found === known) return { line, complaint: "" };
  return found === "" ? { line: `${line}Mended.\n`, complaint: "" } : { line, complaint: found };
}
