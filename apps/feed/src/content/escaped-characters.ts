import { findForbidden } from "@copydesk/renderer";
import { hasForbidden } from "@copydesk/renderer/template";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { SourceFile } from "./source-file.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Warns of characters that no XML can hold, and that stand in a file's YAML as escapes: within double quotes, the \f of and\for is
 * one. Those that stand there themselves are warned of with the rest of the file.
 *
 * @param file the file
 * @param yaml its YAML
 * @see https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
export function escapedCharacters(
  { path, text }: SourceFile,
  { data, placeOf }: Pick<YamlSource, "data" | "placeOf">,
): readonly ContentFinding[] {
  // Nothing has escapes but what has backslashes, and hardly any file has.
  if (!text.includes("\\") || hasForbidden(text)) return [];
  const found = findForbidden(data).filter(({ code }) => code === "character-forbidden");
  // The first one of each text is enough.
  const firsts = found.filter(({ path: at }, index) => at !== found[index - 1]?.path);
  return firsts.map(({ path: at, character }) => {
    const message = `A backslash and what follows it stand for the character ${character} here, which cannot stand in a feed or page; readers are shown � in its place.`;
    const hint = String.raw`For a backslash, write \\ within double quotes, or single quotes around it all; otherwise take it out.`;
    return { ...fileWarning(path, "character-forbidden", message, hint, placeOf(at)), path: at };
  });
}
