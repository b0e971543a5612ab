import { hasForbidden, withoutForbidden } from "@copydesk/renderer/template";
import { codePoint } from "./code-point.js";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import { escapedCharacters } from "./escaped-characters.js";
import type { SourceFile } from "./source-file.js";
import type { YamlSource } from "./yaml-source.js";

/** Programs write it for a letter that they could not read. */
const lost = "\ufffd";

/**
 * Warns of characters that no XML can hold: they come with text from a word processor or a terminal, nobody sees them, and readers
 * are shown U+FFFD in their place; and of that one where it stands already. The first one of a line stands for all of that line.
 *
 * @param file a file of the content
 * @param yaml its YAML
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function forbiddenCharacters(
  file: SourceFile,
  yaml: Pick<YamlSource, "data" | "placeOf">,
): readonly ContentFinding[] {
  return [...asTheyStand(file), ...escapedCharacters(file, yaml)];
}

function asTheyStand({ path, text }: SourceFile): readonly ContentFinding[] {
  if (!hasForbidden(text) && !text.includes(lost)) return [];
  return text.split("\n").flatMap((line, index) => {
    const clean = withoutForbidden(line);
    if (clean === line)
      return line.includes(lost)
        ? [letterLost(path, { line: index + 1, column: line.indexOf(lost) + 1 })]
        : [];
    // Each is replaced by one code unit.
    const at = clean.split("").findIndex((unit, place) => unit !== line[place]);
    return fileWarning(
      path,
      "character-forbidden",
      `The character ${codePoint(line.charAt(at))}, which nobody sees, cannot stand in a feed or page; readers are shown � in its place.`,
      "Take it out; from a word processor, it is likely to stand for the end of a line.",
      { line: index + 1, column: at + 1 },
    );
  });
}

function letterLost(path: string, place: ContentFinding["place"]): ContentFinding {
  const message = `A letter was lost here before the file was saved; readers are shown ${lost} in its place.`;
  return fileWarning(path, "character-lost", message, "Type it anew.", place);
}
