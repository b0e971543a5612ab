import nodeModule from "node:module";
import { workerData } from "node:worker_threads";
import { batchReader, type BatchReaderOptions } from "./batch-reader.js";
import { feedStager } from "./feed-batch.js";

// Node 20 does not know it.
nodeModule.enableCompileCache?.();

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Threads` starts this one, with these
const options = workerData as BatchReaderOptions;

/** What `Threads` has done in a thread of its own. */
export const readStories = batchReader(options);
export const stageFeeds = feedStager(options.edition);
