import type { Finding, TextPlace } from "@copydesk/article-schema";
import type { ContentFinding } from "./content-finding.js";
import { placeIn } from "./fit-to-schema.js";
import type { FrontMatter } from "./front-matter.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Puts what is found in a story's data, or in its copy, at its place in the story's file.
 *
 * @param finding what was found
 * @param file the path of the story's file
 * @param parts where in it the copy begins
 * @param yaml its front matter
 */
export function inFile(finding: Finding, file: string, parts: FrontMatter, yaml: YamlSource): ContentFinding {
  const place = finding.place
    ? { line: finding.place.line + parts.bodyLinesBefore, column: finding.place.column }
    : placeOf(finding, parts, yaml);
  return { ...finding, file, place };
}

function placeOf(about: Pick<Finding, "code" | "path">, parts: FrontMatter, yaml: YamlSource): TextPlace {
  return about.path[0] === "body" ? { line: parts.bodyLinesBefore + 1, column: 1 } : placeIn(yaml, about);
}
