import type * as z from "zod";
import type { Finding } from "../findings/finding.js";
import { valueAt } from "../findings/schema-at.js";
import { shapeFindings } from "../findings/shape-findings.js";
import { Article, schemaVersion } from "./article.js";

/**
 * Turns what zod found wrong with an article into findings. An article of an older version is told that, and is not blamed
 * for every field that has changed since.
 *
 * @param issues what zod found
 * @param input what was refused
 */
export function articleFindings(issues: readonly z.core.$ZodIssue[], input: unknown): Finding[] {
  return isOlder(input) ? [versionOlder(input)] : shapeFindings(Article, issues, input);
}

/** Says whether data is an article of an older version of the model. */
export function isOlder(input: unknown): boolean {
  const version = valueAt(input, "schemaVersion");
  return typeof version === "number" && Number.isInteger(version) && version >= 1 && version < schemaVersion;
}

function versionOlder(input: unknown): Finding {
  return {
    code: "version-older",
    severity: "error",
    path: ["schemaVersion"],
    message: `The article is of version ${String(valueAt(input, "schemaVersion"))} of the model; this one is version ${schemaVersion}.`,
    hint: "Call migrate(), which reads articles of every older version.",
  };
}
