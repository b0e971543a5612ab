import * as z from "zod";
import { type Finding, formatPath, type Path } from "./finding.js";
import { complaint, cut, oneOf, show } from "./complaint.js";
import { nearest } from "./nearest.js";
import { fieldCalled } from "./other-names.js";
import { knownKeysAt, schemaAt, valueAt } from "./schema-at.js";

/**
 * Turns what zod found into findings: one for each missing, unknown or unfit field, with what to do.
 *
 * @param schema the schema that refused the input
 * @param issues what it found
 * @param input what was refused
 */
export function shapeFindings(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): Finding[] {
  const meant = new Set<string>();
  const found = issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys") {
      const known = knownKeysAt(schema, path, input);
      return issue.keys.map((key) => unknownField(path, key, known, meant));
    }
    return [
      isMissing(input, path)
        ? missingField(schema, path, issue, input)
        : unfitField(schema, path, issue, input),
      ...(isUntold(issue) ? strangeFields(schema, path.slice(0, -1), input, meant) : []),
    ];
  });
  // A field under another name is one mistake: who corrects the name has the field.
  return found.filter(({ path }) => !meant.has(formatPath(path)) || !isMissing(input, path));
}

/** Says whether the tag that tells a union's members apart is missing or unknown. */
function isUntold(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_union" && "discriminator" in issue;
}

/** Of an object of which it is not known what it is, zod looks at no field; these are the ones that it could not have at all. */
function strangeFields(schema: z.core.$ZodType, path: Path, input: unknown, meant: Set<string>): Finding[] {
  const known = knownKeysAt(schema, path, input);
  return Object.keys(valueAt(input, ...path) ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => unknownField(path, key, known, meant));
}

/** Says that a field is unknown, and adds to what is meant the path of the field that it is likely to be. */
function unknownField(path: Path, key: string, known: readonly string[], meant: Set<string>): Finding {
  const field = fieldCalled(key, known) ?? nearest(key, known);
  if (field) meant.add(formatPath([...path, field]));
  return {
    code: "field-unknown",
    severity: "error",
    path: [...path, key],
    message: `There is no field “${cut(key)}”${path.length > 0 ? ` in ${formatPath(path)}` : ""}, so what it says would be lost.`,
    hint: field
      ? `Did you mean “${field}”?`
      : `Take it out, or use one of the fields that there are: ${known.join(", ")}.`,
  };
}

/** Faults of a missing field that have a name of their own, by the field's path with the indexes left out. */
const missingCodes: Readonly<Record<string, string>> = {
  "media.credit": "media-without-credit",
  "corrections.date": "correction-without-date",
};

function missingField(schema: z.core.$ZodType, path: Path, issue: z.core.$ZodIssue, input: unknown): Finding {
  const name = path.filter((step) => typeof step === "string").join(".");
  const meaning = descriptionOf(schemaAt(schema, path, input));
  // The tag that tells the kinds of entity apart has a meaning in each of them, and none before it is there.
  const choices = choicesOf(issue);
  const field = path.at(-1);
  return {
    code: missingCodes[name] ?? "field-missing",
    severity: "error",
    path,
    message: `${formatPath(path)} is missing, and it is required.`,
    hint:
      typeof field === "number"
        ? fillPlace
        : `Add ${String(field)}: ${meaning ?? (choices.length > 0 ? `${oneOf(choices)}.` : "see the documentation.")}`,
  };
}

function unfitField(schema: z.core.$ZodType, path: Path, issue: z.core.$ZodIssue, input: unknown): Finding {
  const written = valueAt(input, ...path);
  const meaning = descriptionOf(schemaAt(schema, path, input));
  return {
    code: "field-invalid",
    severity: "error",
    path,
    message: `${formatPath(path)} is ${show(written)}: ${complaint(issue, written)}.`,
    hint: [remedy(schema, path, issue, input, written), meaning && `${String(path.at(-1))}: ${meaning}`]
      .filter(Boolean)
      .join(" "),
  };
}

function remedy(
  schema: z.core.$ZodType,
  path: Path,
  issue: z.core.$ZodIssue,
  input: unknown,
  written: unknown,
): string {
  const choices = choicesOf(issue).filter((choice) => typeof choice === "string");
  const meant = typeof written === "string" ? nearest(written, choices) : undefined;
  if (meant) return `Did you mean “${meant}”?`;
  // A database has null where it has nothing, and YAML where nothing stands behind a field's name.
  if (written === null && path.length > 0) {
    if (typeof path.at(-1) === "number") return fillPlace;
    const field = schemaAt(schema, path, input);
    return `${field && z.safeParse(field, undefined).success ? "Leave it out, or s" : "S"}ay what it is.`;
  }
  if (issue.code !== "invalid_type") return "Correct it.";
  if (written instanceof Date) return "Write it as its toISOString() does.";
  if (typeof written === "string" && path.length === 0) return "Give what JSON.parse makes of it.";
  if (issue.expected === "array") return "Make a list of it, also where it has one element.";
  const fields = issue.expected === "object" ? knownKeysAt(schema, path, input) : [];
  return fields.length > 0 ? `Give it its fields: ${fields.join(", ")}.` : "Correct it.";
}

const fillPlace = "Say what belongs there, or take it out of the list.";

/** Gives the values that would have fitted, where there are only a few: of an enumeration, or of a union's tag. */
function choicesOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  return issue.code === "invalid_union" && "options" in issue ? (issue.options ?? []) : [];
}

function isMissing(input: unknown, path: Path): boolean {
  return path.length > 0 && valueAt(input, ...path) === undefined;
}

function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.description;
}
