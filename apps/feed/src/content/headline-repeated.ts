import type { Body } from "@copydesk/article-schema";
import { onOneLine } from "../on-one-line.js";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { FrontMatter } from "./front-matter.js";

/**
 * Warns of copy that begins with the headline, which readers are shown above it; an empty list where it does not.
 *
 * @param parts where the copy begins
 * @param body what it was read as
 * @param headline the story's headline, where it has one
 * @param file the file's path
 */
export function headlineRepeated(
  { bodyLinesBefore }: Pick<FrontMatter, "bodyLinesBefore">,
  { headings: [heading] }: Pick<Body, "headings">,
  headline: string | undefined,
  file: string,
): readonly ContentFinding[] {
  if (heading?.place.line !== 1 || headline === undefined || alike(heading.text) !== alike(headline))
    return [];
  const message = "The copy begins with the headline, so readers would be shown it twice.";
  const place = { line: bodyLinesBefore + 1, column: heading.place.column };
  return [fileWarning(file, "headline-repeated", message, "Take it out of the copy.", place)];
}

function alike(text: string): string {
  return onOneLine(text).toLowerCase();
}
