import { allSteps } from "../in-step.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import { storyDocuments } from "./story-documents.js";

/** Plans each story's page, and the story as data and as Markdown. */
export function* planStories({
  site,
  published,
  slugOf,
  isHidden,
  storyOf,
  parser,
}: Pick<Planning, "site" | "published" | "slugOf" | "isHidden" | "storyOf" | "parser">): Generator<Resource> {
  const urlOf = (id: string) => {
    const slug = slugOf(id);
    return slug === undefined ? undefined : site.addresses.story(slug);
  };
  for (const { record } of published)
    for (const { path, contentType, digest, render } of storyDocuments)
      yield {
        path: path(record.slug),
        contentType,
        digest: digest(record, { slugOf, isHidden }),
        render: () => allSteps(render(site, storyOf(record), { record, urlOf, isHidden, parser })),
      };
}
