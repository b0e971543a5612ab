import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import type { ContentFinding } from "../content/content-finding.js";
import { nameUnreadable, unreachable } from "./scan-findings.js";

/**
 * Says why what stands in a folder is not found there by its name. Says nothing of what would not be read anyhow.
 *
 * @param place its path
 * @param isWanted whether its name is that of a file to read
 */
export function unfound(place: string, isWanted: boolean): ContentFinding | undefined {
  // Node writes this letter for what is no UTF-8, and with it the name is another one.
  if (path.basename(place).includes("\u{fffd}"))
    return isWanted || isListedAsFolder(place) ? nameUnreadable(place) : undefined;
  return isWanted || (path.extname(place) === "" && isLink(place)) ? unreachable(place) : undefined;
}

/** Whether something is a link, wherever it leads. */
export function isLink(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Whether something is a folder, as the folder that it is in has it. */
function isListedAsFolder(place: string): boolean {
  const { dir, base } = path.parse(place);
  return readdirSync(dir, { withFileTypes: true }).some(
    (entry) => entry.name === base && entry.isDirectory(),
  );
}
