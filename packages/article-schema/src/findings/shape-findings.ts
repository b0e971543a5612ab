import type * as z from "zod";
import { expectList, expectObject } from "../conversion/expect.js";
import { fieldFinding } from "./field-finding.js";
import { type Finding, formatPath } from "./finding.js";
import { fieldMeant } from "./other-names.js";
import { knownKeys, schemaAt, valueAt } from "./schema-at.js";
import { unknownField } from "./unknown-field.js";

/** Of so many fields in one place it is said which ones were meant. */
const mostMeant = 1000;

/**
 * Turns what zod found into findings: one for each missing, unknown or unfit field, with what to do.
 *
 * @param schema the schema that refused the input
 * @param issues what it found
 * @param input what was refused
 * @throws {TypeError} where the schema is no object, or what it found no list
 */
export function shapeFindings(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): Finding[] {
  expectObject(schema, "schema", "Give the schema of zod that refused the input.");
  expectList(issues, "issues", "Give what it found: the issues of its error.");
  return faultsOf(schema, issues, input);
}

/** Gives {@link shapeFindings} of what a schema found: what parses articles, and no more, is to stay small. */
export function faultsOf(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): Finding[] {
  const found: Finding[] = [];
  const meant = new Set<string>();
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const isStrange = issue.code === "unrecognized_keys";
    if (!isStrange)
      found.push(fieldFinding(issue, path, schemaAt(schema, path, input), valueAt(input, ...path)));
    // Of an object of which it is not known what it is, zod looks at no field.
    const isUntold = issue.code === "invalid_union" && "discriminator" in issue;
    if (!isStrange && !isUntold) continue;
    const around = isUntold ? path.slice(0, -1) : path;
    const object = valueAt(input, ...around);
    const known = knownKeys(schemaAt(schema, around, input), object);
    const missing = known.filter((field) => valueAt(object, field) === undefined);
    const keys = isStrange ? issue.keys : Object.keys(object ?? {});
    for (const key of keys) {
      if (known.includes(key)) continue;
      // Nobody has typed more than that, and to guess at each takes long.
      const field = keys.length > mostMeant ? undefined : fieldMeant(key, known, missing);
      if (field) meant.add(formatPath([...around, field]));
      found.push(unknownField(around, key, known, field));
    }
  }
  // A field under another name is one mistake: who corrects the name has the field.
  return found.filter(({ path }) => !meant.has(formatPath(path)) || valueAt(input, ...path) !== undefined);
}
