import * as module from "node:module";
import { workerData } from "node:worker_threads";
import { type BatchReader, batchReader, type BatchReaderOptions } from "./batch-reader.js";

// Node 20 has no cache of compiled code.
const enableCompileCache: unknown = Reflect.get(module, "enableCompileCache");
if (typeof enableCompileCache === "function") enableCompileCache();

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `readStories` starts this thread, with this
const readBatch: BatchReader = batchReader(workerData as BatchReaderOptions);

/** Reads stories in a thread of its own. */
export default readBatch;
