import { storyMarkdown } from "@copydesk/renderer";
import { storyPage } from "../pages/story-page.js";
import { contentTypes } from "./content-types.js";
import { digestOf } from "./digest.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import type { StoryRecord } from "./story-record.js";

/** Plans each story's page, and the story as data and as Markdown. */
export function* planStories({
  site,
  published,
  slugOf,
  storyOf,
  parser,
}: Pick<Planning, "site" | "published" | "slugOf" | "storyOf" | "parser">): Generator<Resource> {
  const urlOf = (id: string) => {
    const slug = slugOf(id);
    return slug === undefined ? undefined : site.addresses.story(slug);
  };
  for (const { record } of published) {
    const { slug, digest } = record;
    yield {
      path: `stories/${slug}/index.html`,
      contentType: contentTypes.html,
      digest: pageDigest(record, slugOf),
      render: () => storyPage(site, storyOf(record), { record, urlOf }),
    };
    yield {
      path: `stories/${slug}.json`,
      contentType: contentTypes.json,
      digest,
      render: () => `${JSON.stringify(storyOf(record).article, undefined, 2)}\n`,
    };
    yield {
      path: `stories/${slug}.md`,
      contentType: contentTypes.markdown,
      digest,
      render: () =>
        storyMarkdown(storyOf(record), { entityUrl: site.addresses.entity, ...(parser && { parser }) }),
    };
  }
}

/** The page shows where the translations stand; everything else on it is the story's own. */
function pageDigest({ digest, translations }: StoryRecord, slugOf: Planning["slugOf"]): string {
  return translations.length === 0 ? digest : digestOf([digest, ...translations.map(({ id }) => slugOf(id))]);
}
