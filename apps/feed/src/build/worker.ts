import nodeModule from "node:module";
import { workerData } from "node:worker_threads";
import type { BatchReaderOptions } from "./batch-reader.js";

// Modules that are loaded from here on, and were compiled once, are not compiled again. Node 20 does not know it.
nodeModule.enableCompileCache?.();
const { batches } = await import("./batches.js");

/** What `Threads` has done in a thread of its own. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Threads` starts this one, with these
export const { readStories, stageFeeds } = batches(workerData as BatchReaderOptions);
