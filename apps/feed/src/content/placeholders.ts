import type { Article } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { FrontMatter } from "./front-matter.js";
import type { YamlSource } from "./yaml-source.js";

/** What stands for the summary and the copy of a story that is begun. */
export const newSummary = "What happened, in a sentence.";
export const newBody = "Write the story here. Mention what entities/ declares as `[Seoul](entity:seoul)`.";

/**
 * Warns of a story that goes out with what it was begun with; an empty list where it does not, or is a draft.
 *
 * @param article the story; left out where it does not hold together
 * @param yaml its front matter
 * @param parts where its copy begins
 * @param file the path of its file
 */
export function placeholders(
  article: Pick<Article, "status" | "summary" | "body"> | undefined,
  yaml: YamlSource,
  { bodyLinesBefore }: Pick<FrontMatter, "bodyLinesBefore">,
  file: string,
): readonly ContentFinding[] {
  if (article?.status !== "published") return [];
  const begunWith = (what: string, hint: string, place: ContentFinding["place"]) => {
    const message = `The ${what} is still the one that the file was begun with, and is published.`;
    return fileWarning(file, "placeholder-left", message, hint, place);
  };
  return [
    ...(article.summary === newSummary
      ? [begunWith("summary", "Say in a sentence what happened.", yaml.placeOf(["summary"]))]
      : []),
    ...(article.body.trim() === newBody
      ? [begunWith("copy", "Write the story.", { line: bodyLinesBefore + 1, column: 1 })]
      : []),
  ];
}
