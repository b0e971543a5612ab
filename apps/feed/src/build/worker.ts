import nodeModule from "node:module";
import { workerData } from "node:worker_threads";
import type { BatchReaderOptions, StoryBatch } from "./batch-reader.js";
import type { FeedBatch } from "./feed-batch.js";

// Node 20 does not know it.
nodeModule.enableCompileCache?.();

// Loaded from here, for an import above would be there before the cache is.
const batches = import("./batches.js").then((module) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Threads` starts this one, with these
  module.batches(workerData as BatchReaderOptions),
);

/** Reads stories, as `Threads` wants it done in a thread of its own. */
export const readStories = async (batch: StoryBatch) => (await batches).readStories(batch);

/** Writes documents of feeds, as `Threads` wants it done in a thread of its own. */
export const stageFeeds = async (batch: FeedBatch) => (await batches).stageFeeds(batch);
