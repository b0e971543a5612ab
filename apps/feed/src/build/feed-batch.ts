import type { Story } from "@copydesk/renderer";
import { addressesBelow } from "../edition/addresses.js";
import { type FeedDocument, feedDocumentBytes } from "../edition/feed-document.js";
import type { Resource } from "../edition/resource.js";
import type { StoryKey } from "../edition/story-record.js";
import { StagingFolder } from "../output/staging-folder.js";
import { articleIn, htmlIn, type StoryText } from "../state/story-text.js";
import type { ComingEdition } from "./story-preparer.js";

/** Some documents of feeds with the texts of their stories. Plain data, so that another thread can render them. */
export interface FeedBatch {
  readonly documents: readonly { readonly path: string; readonly feed: FeedDocument }[];
  /** The text of each story that is in one of them, by its id. */
  readonly texts: ReadonlyMap<string, StoryText>;
}

/**
 * Gives documents of feeds with the texts of their stories.
 *
 * @param resources the documents; what is no feed is left out
 * @param textOf gives what a feed shows of a story
 */
export function feedBatch(resources: readonly Resource[], textOf: (story: StoryKey) => StoryText): FeedBatch {
  const documents = resources.flatMap(({ path, feed }) => (feed ? { path, feed: feed() } : []));
  const texts = new Map<string, StoryText>();
  for (const { feed } of documents)
    for (const story of [...feed.stories, ...feed.withdrawn])
      if (!texts.has(story.id)) texts.set(story.id, textOf(story));
  return { documents, texts };
}

/** Writes documents of feeds beside their places, and says of each whether it stands there; not so where nothing changes. */
export type FeedStager = (batch: FeedBatch) => readonly boolean[];

/** Makes what renders documents of feeds and writes them beside their places. */
export function feedStager({
  baseUrl,
  out,
  isEmpty,
}: Omit<ComingEdition, "publication" | "now">): FeedStager {
  const addresses = addressesBelow(baseUrl);
  const folder = new StagingFolder(out, isEmpty);
  return ({ documents, texts }) => {
    const stories = new Map<string, Story>();
    const storyOf = ({ id, slug }: StoryKey): Story => {
      const known = stories.get(id);
      if (known) return known;
      const text = texts.get(id);
      if (!text) throw new RangeError(`The text of ${id} was left out.`);
      const story = { article: articleIn(text), url: addresses.story(slug), contentHtml: htmlIn(text) ?? "" };
      stories.set(id, story);
      return story;
    };
    return documents.map(({ path, feed }) => folder.stage(path, feedDocumentBytes(feed, storyOf)));
  };
}
