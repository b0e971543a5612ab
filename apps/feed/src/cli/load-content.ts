import type { Article, Publication } from "@copydesk/article-schema";
import { readContentFiles } from "../content/content-files.js";
import { formatContentFindings } from "../content/format-findings.js";
import { readContent } from "../content/read-content.js";

/** Content that may be published, or what keeps it from being. */
export type LoadedContent =
  | { readonly publication: Publication; readonly articles: readonly Article[]; readonly report: string }
  | { readonly publication?: never; readonly report: string };

/**
 * Reads and checks a content folder.
 *
 * @param folder the folder's path
 * @returns the content, and the report on it: empty where nothing was found
 */
export async function loadContent(folder: string): Promise<LoadedContent> {
  const { publication, articles, findings } = readContent(await readContentFiles(folder));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const summary = [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ");
  const report = findings.length === 0 ? "" : `${formatContentFindings(findings)}\n${summary}.\n`;
  return publication && errors === 0 ? { publication, articles, report } : { report };
}

/** Writes a number of things: “1 error”, “2 errors”, nothing for none. */
function count(number: number, thing: string): string {
  if (number === 0) return "";
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
