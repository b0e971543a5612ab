import { type MarkdownParser, type Story, storyMarkdown } from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import { storyPage, type StoryPageOptions } from "../pages/story-page.js";
import { contentTypes } from "./content-types.js";

/** One of the documents in which a story is published. */
export interface StoryDocument {
  /** The document's path below the base URL. */
  readonly path: (slug: string) => string;
  /** Its media type, as HTTP's `Content-Type` says it. */
  readonly contentType: string;
  /** Gives its text. */
  readonly render: (site: Site, story: Story, options: StoryDocumentOptions) => string;
}

/** What a story's documents are told of the rest of the edition. */
export interface StoryDocumentOptions extends StoryPageOptions {
  /** What reads Markdown, and says where in it each part stands; remark's own parser where it is left out. */
  readonly parser?: MarkdownParser | undefined;
}

/** The page of a story. */
export const pageDocument: StoryDocument = {
  path: (slug) => `stories/${slug}/index.html`,
  contentType: contentTypes.html,
  render: storyPage,
};

/** A story as data. */
export const dataDocument: StoryDocument = {
  path: (slug) => `stories/${slug}.json`,
  contentType: contentTypes.json,
  render: (_, { article }) => `${JSON.stringify(article, undefined, 2)}\n`,
};

/** A story as Markdown. */
export const markdownDocument: StoryDocument = {
  path: (slug) => `stories/${slug}.md`,
  contentType: contentTypes.markdown,
  render: ({ addresses }, story, { parser }) =>
    storyMarkdown(story, { entityUrl: addresses.entity, ...(parser && { parser }) }),
};
