import { shapeFindings } from "@copydesk/article-schema";
import type * as z from "zod";
import type { ContentFinding } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/** What {@link fitToSchema} gives: the value, where the data fits, and what is wrong where it does not. */
export interface Fitted<Value> {
  readonly value?: Value;
  readonly findings: readonly ContentFinding[];
}

/**
 * Gives the value of a schema that a YAML file holds.
 *
 * @param schema what the file must hold
 * @param data the file's data, which may have been added to
 * @param yaml where the data is from
 * @param file the file's path
 */
export function fitToSchema<Value>(
  schema: z.ZodType<Value>,
  data: unknown,
  yaml: YamlSource,
  file: string,
): Fitted<Value> {
  const asTyped = withTextAsTyped(schema, data, yaml);
  const result = schema.safeParse(asTyped);
  if (result.success) return { value: result.data, findings: [] };
  const findings = shapeFindings(schema, result.error.issues, asTyped);
  return { findings: findings.map((finding) => ({ ...finding, file, place: placeIn(yaml, finding) })) };
}

/** Gives the place in a YAML file of what a finding is about. */
export function placeIn(
  yaml: YamlSource,
  { code, path }: Pick<ContentFinding, "code" | "path">,
): ContentFinding["place"] {
  // What a status calls for is missed at the status.
  if (code === "withdrawal-unexplained") return yaml.placeOf(["status"]);
  return code === "field-unknown" ? yaml.placeOfKey(path) : yaml.placeOf(path);
}

/**
 * Gives data in which every number, `true` and `false` that stands where text is wanted is the text that was typed, so that
 * nobody has to know that YAML takes `1965` for a number.
 */
export function withTextAsTyped(schema: z.ZodType, data: unknown, yaml: YamlSource): unknown {
  const result = schema.safeParse(data);
  if (result.success) return data;
  const copy: unknown = structuredClone(data);
  for (const issue of result.error.issues) {
    if (issue.code !== "invalid_type" || issue.expected !== "string") continue;
    const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    const typed = yaml.typed(path);
    const last = path.at(-1);
    if (typed === undefined || last === undefined) continue;
    let around = copy;
    for (const step of path.slice(0, -1))
      around = typeof around === "object" && around !== null ? Reflect.get(around, step) : undefined;
    if (typeof around !== "object" || around === null) continue;
    const value: unknown = Reflect.get(around, last);
    if (typeof value === "number" || typeof value === "boolean") Reflect.set(around, last, typed);
  }
  return copy;
}
