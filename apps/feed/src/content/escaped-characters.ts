import type { Path } from "@copydesk/article-schema";
import { hasForbidden, withoutForbidden } from "@copydesk/renderer/template";
import { codePoint } from "./code-point.js";
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
  return textsIn(data).flatMap(([at, value]) => {
    const clean = withoutForbidden(value);
    // Each is replaced by one code unit.
    const first = clean.split("").findIndex((unit, index) => unit !== value[index]);
    if (first < 0) return [];
    const message = `A backslash and what follows it stand for the character ${codePoint(value.charAt(first))} here, which cannot stand in a feed or page; readers are shown � in its place.`;
    const hint = String.raw`For a backslash, write \\ within double quotes, or single quotes around it all; otherwise take it out.`;
    return { ...fileWarning(path, "character-forbidden", message, hint, placeOf(at)), path: at };
  });
}

/** Gives every text in data, with the way to it. */
function textsIn(data: unknown, way: Path = []): readonly (readonly [Path, string])[] {
  if (typeof data === "string") return [[way, data]];
  if (Array.isArray(data)) return data.flatMap((value: unknown, index) => textsIn(value, [...way, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => textsIn(value, [...way, key]));
}
