import { batchReader, type BatchReader, type BatchReaderOptions } from "./batch-reader.js";
import { feedStager, type FeedStager } from "./feed-stager.js";

/** What is done to many stories or feeds at a time, in this thread or in another one. */
export interface Batches {
  /** Reads stories, and prepares them for the edition. */
  readonly readStories: BatchReader;
  /** Writes documents of feeds beside their places, and says what became of each. */
  readonly stageFeeds: FeedStager;
}

/**
 * Makes what does the work of a build, batch after batch.
 *
 * @param options what the stories share, and the edition that comes of them
 */
export function batches(options: BatchReaderOptions): Batches {
  return { readStories: batchReader(options), stageFeeds: feedStager(options.edition) };
}
