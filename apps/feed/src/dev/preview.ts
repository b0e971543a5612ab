import type { Article, Publication } from "@copydesk/article-schema";
import { teaserIn } from "../records/teaser.js";
import type { Library, LibraryStory } from "../library/library.js";

/** A library that holds together, as it was when it was read, to be looked at before it is published. */
export interface Preview {
  readonly publication: Publication;
  readonly library: Library;
  /** What is to be said of stories that are shown here and to no reader yet, by their slugs. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** Why readers do not see a story yet. */
export interface Mark {
  readonly kind: "draft" | "embargo";
  /** What is said on the story's page. */
  readonly text: string;
}

/** What {@link previewOf} is told. */
export interface PreviewOptions {
  readonly publication: Publication;
  /** Whether stories that readers do not see yet are shown, each with a mark. */
  readonly drafts: boolean;
  /** The present time. */
  readonly now: Date;
}

/**
 * Gives a library as it is shown to those who write it. What it holds no longer changes when the content is read again.
 *
 * @param library a library that holds together
 */
export function previewOf(library: Library, { publication, drafts, now }: PreviewOptions): Preview {
  const articles = new Map<string, Article>();
  const marks = new Map<string, Mark>();
  const stories = library.stories.map((story) => {
    articles.set(story.file, library.articleOf(story.file));
    const mark = drafts ? markOf(story, now) : undefined;
    if (!mark) return story;
    marks.set(story.record.slug, mark);
    return shown(story);
  });
  const articleOf = (file: string): Article => articles.get(file) ?? library.articleOf(file);
  const teaserOf = (file: string) => teaserIn(articleOf(file));
  return { publication, library: { ...library, stories, articleOf, teaserOf }, marks };
}

function markOf({ record }: LibraryStory, now: Date): Mark | undefined {
  const { status, embargoedUntil } = record;
  if (status === "draft") return { kind: "draft", text: "Draft: readers do not see this story." };
  if (status === "withdrawn" || embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime())
    return undefined;
  return {
    kind: "embargo",
    text: `Under embargo until ${embargoedUntil}: readers do not see this story before.`,
  };
}

/** What decides whether a story is in the edition is its record; its data go on saying that it is a draft. */
function shown({ record, ...story }: LibraryStory): LibraryStory {
  const { embargoedUntil: _, ...rest } = record;
  return { ...story, record: { ...rest, status: "published" } };
}
