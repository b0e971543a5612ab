import { digestOf } from "./digest.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import { dataDocument, markdownDocument, pageDocument } from "./story-documents.js";
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
    for (const document of [pageDocument, dataDocument, markdownDocument])
      yield {
        path: document.path(slug),
        contentType: document.contentType,
        digest: document === pageDocument ? pageDigest(record, slugOf) : digest,
        render: () => document.render(site, storyOf(record), { record, urlOf, parser }),
      };
  }
}

/** The page shows where the translations stand; everything else on it is the story's own. */
function pageDigest({ digest, translations }: StoryRecord, slugOf: Planning["slugOf"]): string {
  return translations.length === 0 ? digest : digestOf([digest, ...translations.map(({ id }) => slugOf(id))]);
}
