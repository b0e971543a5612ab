import { Article, type Body } from "@copydesk/article-schema";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { FrontMatter } from "./front-matter.js";
import { restOfLine } from "./rest-of-line.js";

/**
 * Says that a story's front matter ends before its last field, so that the rest would be published as copy, and warns of copy that
 * begins with the headline, which readers are shown above it; an empty list where neither is so.
 *
 * @param parts the story's file
 * @param body what its copy was read as
 * @param headline its headline, where it has one
 * @param file the file's path
 */
export function copyBegins(
  { body: copy, bodyLinesBefore }: FrontMatter,
  { headings: [heading] }: Pick<Body, "headings">,
  headline: string | undefined,
  file: string,
): readonly ContentFinding[] {
  const [opened = ""] = /^---[ \t]*\n/.exec(copy) ?? [];
  const field = /^([a-zA-Z]+):(?=\s)/.exec(copy.slice(opened.length))?.[1];
  if (
    field !== undefined &&
    Object.hasOwn(Article.shape, field) &&
    /\n---[ \t]*(?:\n|$)/.test(copy.slice(opened.length))
  ) {
    const message = `“${restOfLine(copy, opened.length)}” stands below the line of --- that ends the front matter, and would be published as copy.`;
    const hint = "Put all fields between two lines of ---, and take any other such line out.";
    const place = { line: bodyLinesBefore + (opened === "" ? 1 : 2), column: 1 };
    return [fileFinding(file, "front-matter-divided", message, hint, place)];
  }
  if (heading?.place.line !== 1 || headline === undefined || plain(heading.text) !== plain(headline))
    return [];
  const message = "The copy begins with the headline, so readers would be shown it twice.";
  const place = { line: bodyLinesBefore + 1, column: heading.place.column };
  return [
    {
      ...fileFinding(file, "headline-repeated", message, "Take it out of the copy.", place),
      severity: "warning",
    },
  ];
}

function plain(text: string): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}
