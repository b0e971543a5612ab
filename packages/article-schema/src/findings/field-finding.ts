import * as z from "zod";
import { choicesOf, complaint, oneOf, show } from "./complaint.js";
import { type Finding, formatPath, type Path } from "./finding.js";
import { valueMeant } from "./other-names.js";
import { knownKeys } from "./schema-at.js";

/**
 * Faults of a missing field that have a name of their own, by the field's path with the indexes left out. The dot before it keeps those of
 * own schemas apart from what every object has.
 */
const missingCodes: Readonly<Record<string, string>> = {
  ".media.credit": "media-without-credit",
  ".corrections.date": "correction-without-date",
};

const fillPlace = "Say what belongs there, or take it out of the list.";

/**
 * Says that a field is missing, or what is wrong with it.
 *
 * @param issue what zod found
 * @param path where the field is
 * @param schema the field's own schema, where there is one
 * @param written the field's value
 */
export function fieldFinding(
  issue: z.core.$ZodIssue,
  path: Path,
  schema: z.core.$ZodType | undefined,
  written: unknown,
): Finding {
  const place = formatPath(path);
  const meaning = schema && z.globalRegistry.get(schema)?.description;
  const field = path.at(-1);
  if (written !== undefined || field === undefined) {
    const remedy = remedyOf(issue, field, schema, written);
    return {
      code: "field-invalid",
      severity: "error",
      path,
      message: `${place} is ${show(written)}: ${complaint(issue, written)}.`,
      hint: meaning ? `${remedy} ${field}: ${meaning}` : remedy,
      remedy,
      ...(issue.code === "invalid_type" && { expected: issue.expected }),
    };
  }
  const name = path.filter((step) => typeof step === "string").join(".");
  // The tag that tells the kinds of entity apart has a meaning in each of them, and none before it is there.
  return {
    code: missingCodes[`.${name}`] ?? "field-missing",
    severity: "error",
    path,
    message: `${place} is missing, and it is required.`,
    hint: typeof field === "number" ? fillPlace : `Add ${field}: ${meaning ?? `${oneOf(choicesOf(issue))}.`}`,
  };
}

function remedyOf(
  issue: z.core.$ZodIssue,
  field: string | number | undefined,
  schema: z.core.$ZodType | undefined,
  written: unknown,
): string {
  const choices = choicesOf(issue).filter((choice) => typeof choice === "string");
  const meant = typeof written === "string" ? valueMeant(written, choices) : undefined;
  if (meant) return `Did you mean “${meant}”?`;
  // A database has null where it has nothing, and YAML where nothing stands behind a field's name.
  if (written === null && field !== undefined) {
    if (typeof field === "number") return fillPlace;
    return `${schema && z.safeParse(schema, undefined).success ? "Leave it out, or s" : "S"}ay what it is.`;
  }
  if (issue.code !== "invalid_type") return "Correct it.";
  if (written instanceof Date) return "Write it as its toISOString() does.";
  if (typeof written === "string" && field === undefined) return "Give what JSON.parse makes of it.";
  if (issue.expected === "array") return "Make a list of it, also where it has one element.";
  const fields = issue.expected === "object" ? knownKeys(schema, written) : [];
  return fields.length > 0 ? `Give it its fields: ${fields.join(", ")}.` : "Correct it.";
}
