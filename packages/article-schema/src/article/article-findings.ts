import type * as z from "zod";
import type { Finding } from "../findings/finding.js";
import { valueAt } from "../findings/schema-at.js";
import { faultsOf } from "../findings/shape-findings.js";
import { schemaVersion } from "./article.js";

/**
 * Turns what zod found wrong with an article into findings. An article of another version is told that, and is not blamed
 * for every field that differs.
 *
 * @param schema the schema that refused it
 * @param issues what zod found
 * @param input what was refused
 */
export function articleFindings(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): Finding[] {
  const version = otherVersion(input);
  if (version === undefined) return faultsOf(schema, issues, input);
  return [otherVersionFinding(version)];
}

/** Gives the version of the model that data says it is an article of, where it is another one than this. */
export function otherVersion(input: unknown): number | undefined {
  const version = valueAt(input, "schemaVersion");
  const isOther =
    typeof version === "number" && Number.isInteger(version) && version >= 1 && version !== schemaVersion;
  return isOther ? version : undefined;
}

function otherVersionFinding(version: number): Finding {
  const isOlder = version < schemaVersion;
  return {
    code: isOlder ? "version-older" : "version-newer",
    severity: "error",
    path: ["schemaVersion"],
    message: `The article is of version ${version} of the model, and the newest known here is ${schemaVersion}.`,
    hint: isOlder
      ? "Call migrate(), which reads articles of every older version."
      : `Install a newer @copydesk/article-schema, or ask for it in version ${schemaVersion}.`,
  };
}
