import { readableDate } from "@copydesk/renderer";
import type { StoryRecord } from "../records/story-record.js";
import type { Site } from "./layout.js";
import { markdownLine } from "./markdown-line.js";

/**
 * Writes what stands in the place of a withdrawn story's Markdown, in the words in which `storyMarkdown` has it: that it was
 * withdrawn, when and why, and where that is said to readers.
 *
 * @param site who publishes, and where
 * @param story the withdrawn story
 */
export function withdrawnMarkdown({ addresses }: Site, { slug, language, withdrawal }: StoryRecord): string {
  const why =
    withdrawal && `${readableDate(withdrawal.date, language)}: ${markdownLine(withdrawal.reason)}\n\n`;
  return `# This story was withdrawn

${why ?? ""}<${addresses.story(slug)}>
`;
}
