import * as z from "zod";

/** Texts that are wrong in the ways that patterns refuse: empty, of more than one line, and an address with what none may have. */
const wrongTexts = ["", "a\nb", "https://news.example/?"];

/**
 * Makes the JSON Schema of whatever may be of several kinds one for editors. To whoever writes a kind that there is not, editors
 * may show the first alone.
 *
 * @param union the schema of all kinds
 * @param jsonSchema what was made of it, to be added to
 */
export function nameKinds(union: z.core.$ZodType, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  if (!(union instanceof z.ZodDiscriminatedUnion)) return;
  const kinds = (jsonSchema.oneOf ?? [])
    .map(({ properties }) => properties?.[union.def.discriminator])
    .filter((kind) => typeof kind === "object");
  const words = `Not one of ${kinds.map((kind) => `“${String(kind.const)}”`).join(", ")}.`;
  for (const kind of kinds) kind["errorMessage"] = words;
}

/**
 * Makes the JSON Schema of a text one for editors. To whoever writes what does not match a pattern, they show that pattern,
 * unless there are words beside it: those are put there that the schema itself has for the fault.
 *
 * @param text the text's schema
 * @param jsonSchema what was made of it, to be added to
 * @param inYaml whether it is written in YAML, which takes `1965` for a number: where these digits may stand, so may the number
 * @see https://code.visualstudio.com/docs/languages/json
 */
export function addForEditors(
  text: z.core.$ZodType,
  jsonSchema: z.core.JSONSchema.BaseSchema,
  inYaml: boolean,
): void {
  const patterns = [jsonSchema, ...(jsonSchema.allOf ?? [])].filter(({ pattern }) => pattern !== undefined);
  if (patterns.length === 0) return;
  const faults = faultsOf(text);
  const takes = (typed: string) => z.safeParse(text, typed).success;
  for (const part of patterns) {
    const fault = faults.get(part.pattern);
    if (fault === undefined) continue;
    // Where digits may stand, a number is no fault of the pattern's, and a list none that its words are about.
    Object.assign(part, takes("1965") ? { patternErrorMessage: fault } : { errorMessage: fault });
  }
  if (!inYaml || !takes("1965")) return;
  for (const part of new Set([jsonSchema, ...patterns])) Object.assign(part, { type: ["string", "number"] });
  // A year is a number of at most four digits; 20191122 is no date.
  if (!takes("20191122")) Object.assign(jsonSchema, { maximum: 9999 });
}

/** Gives what a schema says of texts that do not match its patterns, by the pattern as a JSON Schema has it. */
function faultsOf(text: z.core.$ZodType): ReadonlyMap<string | undefined, string> {
  const faults = new Map<string | undefined, string>();
  for (const wrong of wrongTexts) {
    for (const issue of z.safeParse(text, wrong).error?.issues ?? []) {
      if (issue.code !== "invalid_format" || issue.pattern === undefined) continue;
      const pattern = issue.pattern.slice(1, issue.pattern.lastIndexOf("/"));
      if (!faults.has(pattern)) faults.set(pattern, sentence(issue.message));
    }
  }
  return faults;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
