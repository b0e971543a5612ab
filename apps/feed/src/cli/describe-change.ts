import path from "node:path";
import { counted } from "../check-formats/count.js";
import { formatAsText } from "../check-formats/text.js";
import type { DevChange } from "../dev/dev-session.js";
import { shownPath } from "../shown-path.js";
import { oneLine } from "../terminal-text.js";
import { knownWarnings } from "./known-warnings.js";

/** So many files are named; of more it is said how many there are. */
const named = 3;

/**
 * Says what was changed and how long it took to show it, and what is found where that is other than before: every error, which
 * keeps the content from being shown, and of the warnings those that are new.
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
  if (JSON.stringify(findings) === JSON.stringify(before)) return { line, complaint: "" };
  if (findings.length === 0) return { line: `${line}Mended.\n`, complaint: "" };
  const known = knownWarnings(before, findings);
  const told = findings.filter((finding) => !known.has(finding));
  const asBefore = known.size > 0 ? `${counted(known.size, "warning")} as before.\n` : "";
  if (told.length > 0) return { line, complaint: `${formatAsText(told)}${asBefore}` };
  // What only moved with its lines is no news.
  return { line: findings.length < before.length ? `${line}Mended. ${asBefore}` : line, complaint: "" };
}
