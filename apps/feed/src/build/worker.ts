import nodeModule from "node:module";
import { workerData } from "node:worker_threads";
import type { BatchReader, BatchReaderOptions } from "./batch-reader.js";
import { freeText } from "../state/free-text.js";
import type { FeedBatch } from "./feed-batch.js";

// Modules that are loaded from here on, and were compiled once, are not compiled again. Node 20 does not know it.
nodeModule.enableCompileCache?.();
const [{ batches }, { inTurn }] = await Promise.all([import("./batches.js"), import("./in-turn.js")]);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Threads` starts this one, with these
const own = batches(workerData as BatchReaderOptions);
const turn = inTurn();

/** What `Threads` has done in a thread of its own. */
export const readStories: BatchReader = async (batch) => turn(async () => own.readStories(batch));
export const stageFeeds = async (batch: FeedBatch) =>
  turn(() => {
    const results = own.stageFeeds(batch);
    // What came from another thread is this one's own.
    for (const text of batch.texts.values()) freeText(text);
    return results;
  });
