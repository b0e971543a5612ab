import type { Story, WrittenItem } from "@copydesk/renderer";
import { addressesBelow } from "../site/addresses.js";
import { feedDocumentBytes } from "../edition/feed-document.js";
import type { StoryKey } from "../records/story-record.js";
import { freeBuffer } from "../free-buffer.js";
import { StagingFolder } from "../output/staging-folder.js";
import { articleIn, htmlIn } from "../state/story-text.js";
import type { DocumentToStage, FeedBatch } from "./feed-batch.js";
import type { StagedItems } from "./item-places.js";
import { type ItemReader, itemReader } from "./read-items.js";
import type { ComingEdition } from "./story-preparer.js";

/** What became of a document of a feed. Plain data, so that another thread can tell of it. */
export interface StagedDocument {
  /** What tells whether the file beside its place is still the one that was written; nothing where its place holds the same already. */
  readonly fingerprint: string | undefined;
  /** Where the items of its stories stand, where it is one of the feed of all stories. */
  readonly items?: StagedItems;
}

/** Writes documents of feeds beside their places, and says what became of each. */
export type FeedStager = (batch: FeedBatch) => readonly StagedDocument[];

/** Makes what renders documents of feeds and writes them beside their places. */
export function feedStager({
  baseUrl,
  out,
  isEmpty,
}: Omit<ComingEdition, "publication" | "now">): FeedStager {
  const addresses = addressesBelow(baseUrl);
  const folder = new StagingFolder(out, isEmpty);
  const itemsAt = itemReader(folder.root);
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
    return documents.map((document) => stage(document, { storyOf, itemsAt, folder }));
  };
}

function stage(
  { path, feed, items }: DocumentToStage,
  {
    storyOf,
    itemsAt,
    folder,
  }: {
    readonly storyOf: (story: StoryKey) => Story;
    readonly itemsAt: ItemReader;
    readonly folder: StagingFolder;
  },
): StagedDocument {
  const written = itemsAt(items);
  const ends: number[] = [];
  const newest: string[] = [];
  // Noted at once: as long as one of the items is held, all of the document is.
  const onItem = (item: WrittenItem) => {
    ends.push(item.utf8.byteOffset, item.utf8.byteOffset + item.utf8.length);
    newest.push(item.newest);
  };
  const isOfAll = feed.head.archive !== undefined;
  const bytes = feedDocumentBytes(feed, {
    storyOf,
    itemOf: ({ id }) => written.get(id),
    ...(isOfAll && { onItem }),
  });
  const { byteOffset } = bytes;
  const fingerprint = folder.stage(path, bytes);
  freeBuffer(bytes.buffer);
  if (!isOfAll) return { fingerprint };
  const file = fingerprint === undefined ? path : folder.partOf(path);
  return { fingerprint, items: { file, ends: Uint32Array.from(ends, (end) => end - byteOffset), newest } };
}
