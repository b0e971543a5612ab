import type { ContentFinding } from "./content-finding.js";
import { directionOverridden } from "./direction-overridden.js";
import { forbiddenCharacters } from "./forbidden-characters.js";
import { misreadCharacters } from "./misread-characters.js";
import type { SourceFile } from "./source-file.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Warns of characters that are other than what was meant, or than what readers are shown; an empty list where there are none.
 *
 * @param file a file of the content
 * @param yaml its YAML
 */
export function characterFaults(
  file: SourceFile,
  yaml: Pick<YamlSource, "data" | "placeOf">,
): readonly ContentFinding[] {
  return [...forbiddenCharacters(file, yaml), ...misreadCharacters(file), ...directionOverridden(file)];
}
