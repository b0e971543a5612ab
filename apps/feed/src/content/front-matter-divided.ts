import { Article } from "@copydesk/article-schema";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { FrontMatter } from "./front-matter.js";
import { restOfLine } from "./rest-of-line.js";

/**
 * Says that a story's front matter ends before its last field, so that the rest would be published as copy; an empty list where it
 * does not.
 *
 * @param parts the story's file
 * @param file the file's path
 */
export function frontMatterDivided(
  { body, bodyLinesBefore }: FrontMatter,
  file: string,
): readonly ContentFinding[] {
  const [opened = ""] = /^---[ \t]*\n/.exec(body) ?? [];
  const copy = body.slice(opened.length);
  const field = /^([a-zA-Z]+):(?=\s)/.exec(copy)?.[1];
  const isDivided =
    field !== undefined && Object.hasOwn(Article.shape, field) && /\n---[ \t]*(?:\n|$)/.test(copy);
  if (!isDivided) return [];
  const message = `“${restOfLine(copy, 0)}” stands below the line of --- that ends the front matter, and would be published as copy.`;
  const hint = "Put all fields between two lines of ---, and take any other such line out.";
  const place = { line: bodyLinesBefore + (opened === "" ? 1 : 2), column: 1 };
  return [fileFinding(file, "front-matter-divided", message, hint, place)];
}
