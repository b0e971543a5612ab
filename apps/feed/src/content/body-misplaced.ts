import { type ContentFinding, fileFinding } from "./content-finding.js";
import { placeIn } from "./fit-to-schema.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Says that a story's front matter has its copy, which stands below it; an empty list where it has none.
 *
 * @param fields what the front matter holds
 * @param yaml where they are from
 * @param file the path of the story's file
 */
export function bodyMisplaced(
  fields: object | undefined,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  if (!fields || !("body" in fields)) return [];
  const [code, path] = ["field-unknown", ["body"]] as const;
  const message =
    "The copy of a story stands below its front matter, so what this “body” says would be lost.";
  const hint = "Put it below the line of --- that ends the front matter.";
  return [{ ...fileFinding(file, code, message, hint, placeIn(yaml, { code, path })), path }];
}
