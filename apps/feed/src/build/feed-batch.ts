import type { Resource } from "../edition/resource.js";
import type { FeedDocument } from "../edition/feed-document.js";
import type { StoryKey } from "../records/story-record.js";
import type { StoryText } from "../state/story-text.js";
import type { ItemPlace, ItemPlaces } from "./item-places.js";

/** A document of a feed, as it is handed to what renders it. */
export interface DocumentToStage {
  readonly path: string;
  readonly feed: FeedDocument;
  /** Where the items of its stories stand already, by their ids. */
  readonly items: ReadonlyMap<string, ItemPlace>;
}

/** Some documents of feeds with the texts of their stories. Plain data, so that another thread can render them. */
export interface FeedBatch {
  readonly documents: readonly DocumentToStage[];
  /** The text of each story that one of them has no item of, by its id. */
  readonly texts: ReadonlyMap<string, StoryText>;
}

/**
 * Gives documents of feeds with the texts of their stories.
 *
 * @param resources the documents; what is no feed is left out
 * @param textOf gives what a feed shows of a story
 * @param places where items of stories stand already
 */
export function feedBatch(
  resources: readonly Resource[],
  textOf: (story: StoryKey) => StoryText,
  places: Pick<ItemPlaces, "of">,
): FeedBatch {
  const documents = resources.flatMap(({ path, feed: feedOf }) => {
    const feed = feedOf?.();
    return feed ? { path, feed, items: places.of(feed) } : [];
  });
  const texts = new Map<string, StoryText>();
  for (const { feed, items } of documents)
    for (const story of [...feed.stories.filter(({ id }) => !items.has(id)), ...feed.withdrawn])
      if (!texts.has(story.id)) texts.set(story.id, textOf(story));
  return { documents, texts };
}
