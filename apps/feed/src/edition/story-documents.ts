import { type MarkdownParser, type Story, storyMarkdown } from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import { storyPage, type StoryPageOptions } from "../pages/story-page.js";
import { articleDocument } from "../records/article-document.js";
import { contentTypes } from "./content-types.js";
import { digestOfTexts } from "../records/digest.js";
import type { Planning } from "./planning.js";
import { withShownTranslations } from "../pages/shown-translations.js";
import { oneStep, type Steps } from "../in-step.js";
import type { StoryRecord } from "../records/story-record.js";

/** One of the documents in which a story is published. */
export interface StoryDocument {
  /** The document's path below the base URL. */
  readonly path: (slug: string) => string;
  /** Its media type, as HTTP's `Content-Type` says it. */
  readonly contentType: string;
  /** Gives the digest of everything that is in it. */
  readonly digest: (record: StoryRecord, others: OtherStories) => string;
  /** Whether it is the article itself, which may be at hand as it is written. */
  readonly isArticle?: true;
  /** Makes its text. */
  readonly render: (site: Site, story: Story, options: StoryDocumentOptions) => Steps<string>;
}

/** What a story's documents show of other stories. */
type OtherStories = Pick<Planning, "slugOf" | "isHidden">;

/** What a story's documents are told of the rest of the edition. */
interface StoryDocumentOptions extends StoryPageOptions {
  /** What reads Markdown, and says where in it each part stands; remark's own parser where it is left out. */
  readonly parser?: MarkdownParser | undefined;
}

/**
 * Gives which document of which story stands at a path; nothing where that is none of a story's.
 *
 * @param path the path below the base URL
 * @returns the story's slug, and the document's place among {@link storyDocuments}
 */
export function storyDocumentAt(path: string): { readonly slug: string; readonly index: number } | undefined {
  const slug = /^stories\/([^/.]+)/.exec(path)?.[1];
  if (slug === undefined) return undefined;
  const index = storyDocuments.findIndex((document) => document.path(slug) === path);
  return index < 0 ? undefined : { slug, index };
}

/** Stands in the place of a slug, which is never empty. */
const nowhere = "";

/** Every document in which a story is published: its page, and the story as data and as Markdown. */
export const storyDocuments: readonly StoryDocument[] = [
  {
    path: (slug) => `stories/${slug}/index.html`,
    contentType: contentTypes.html,
    // It shows where the translations stand; everything else on it is the story's own.
    digest: ({ digest, translations }, { slugOf, isHidden }) =>
      translations.length === 0
        ? digest
        : digestOfTexts([digest, ...translations.map(({ id }) => (isHidden(id) ? nowhere : slugOf(id)))]),
    render: storyPage,
  },
  {
    path: (slug) => `stories/${slug}.json`,
    contentType: contentTypes.json,
    digest: ({ digest, translations }, { isHidden }) => {
      const hidden = translations.flatMap(({ id }) => (isHidden(id) ? [id] : []));
      return hidden.length === 0 ? digest : digestOfTexts([digest, ...hidden]);
    },
    isArticle: true,
    render: (_, { article }, { isHidden }) =>
      oneStep(articleDocument(withShownTranslations(article, isHidden))),
  },
  {
    path: (slug) => `stories/${slug}.md`,
    contentType: contentTypes.markdown,
    digest: ({ digest }) => digest,
    render: ({ addresses }, story, { parser }) =>
      oneStep(storyMarkdown(story, { entityUrl: addresses.entity, parser })),
  },
];
