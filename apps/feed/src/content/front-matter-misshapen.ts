import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Says that a story's front matter holds no fields.
 *
 * @param file the path of the story's file
 * @param yaml its front matter
 */
export function frontMatterMisshapen(file: string, yaml: YamlSource): ContentFinding {
  const message = "The front matter holds a list or a single value, and no fields.";
  const hint =
    "Write each field on a line of its own, with a colon and a space behind its name, such as headline: ….";
  return fileFinding(file, "front-matter-misshapen", message, hint, yaml.placeOf([]));
}
