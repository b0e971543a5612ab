import { counted } from "../check-formats/count.js";
import { type CheckFormat, formatCheck } from "../check-formats/format-check.js";
import { loadContent } from "./load-content.js";
import type { Outcome } from "./outcome.js";

/** What `copydesk check` is told. */
export interface CheckOptions {
  readonly format: CheckFormat;
  /** The version of this software. */
  readonly version: string;
}

/**
 * Checks a content folder, and says everything that is wrong with it: as text on the standard error output, and in a
 * format for programs on the standard output, which then holds nothing else.
 */
export async function check(folder: string, { format, version }: CheckOptions): Promise<Outcome> {
  const { findings, ...content } = await loadContent(folder);
  const exitCode = content.publication ? 0 : 1;
  const stories = content.publication ? content.articles.length : 0;
  const report = formatCheck(format, { findings, stories, version });
  if (format !== "text") return { exitCode, output: report };
  if (exitCode === 1) return { exitCode, complaint: report };
  return {
    exitCode,
    output: `${counted(stories, "story holds", "stories hold")} together.\n`,
    complaint: report,
  };
}
