import type { Body, Finding } from "@copydesk/article-schema";
import { onOneLine } from "../on-one-line.js";

/**
 * Warns of copy that begins with the headline, which readers are shown above it; an empty list where it does not.
 *
 * @param body what the copy was read as
 * @param headline the story's headline, where it has one
 */
export function headlineRepeated(
  { headings: [heading] }: Pick<Body, "headings">,
  headline: string | undefined,
): readonly Finding[] {
  if (heading?.place.line !== 1 || headline === undefined || alike(heading.text) !== alike(headline))
    return [];
  return [
    {
      code: "headline-repeated",
      severity: "warning",
      path: ["body"],
      place: heading.place,
      message: "The copy begins with the headline, so readers would be shown it twice.",
      hint: "Take it out of the copy.",
    },
  ];
}

function alike(text: string): string {
  return onOneLine(text).toLowerCase();
}
