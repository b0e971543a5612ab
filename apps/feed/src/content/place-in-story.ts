import type { Path, TextPlace } from "@copydesk/article-schema";
import { placeIn } from "./fit-to-schema.js";
import { splitFrontMatter } from "./front-matter.js";
import { readSource } from "./read-source.js";
import { readYaml } from "./yaml-source.js";

/**
 * Gives where in its file a part of a story's data stands; the file's beginning where it cannot be read any more.
 *
 * @param file the path of the story's file
 * @param path the keys and indexes that lead to the part
 */
export function placeInStory(file: string, path: Path): TextPlace {
  const { source } = readSource(file);
  const parts = source && splitFrontMatter(source.text);
  if (!parts) return { line: 1, column: 1 };
  return placeIn(readYaml(parts.yaml, file, parts.yamlLinesBefore), { code: "", path });
}
