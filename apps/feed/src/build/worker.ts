import nodeModule from "node:module";
import { workerData } from "node:worker_threads";
import type { BatchReaderOptions } from "./batch-reader.js";
import { batches } from "./batches.js";

// Node 20 does not know it.
nodeModule.enableCompileCache?.();

/** What `Threads` has done in a thread of its own. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Threads` starts this one, with these
export const { readStories, stageFeeds } = batches(workerData as BatchReaderOptions);
