import nodeModule from "node:module";
import { deserialize } from "node:v8";
import { frozen } from "../library/frozen.js";
import { freeText } from "../state/free-text.js";
import type { BatchReaderOptions, StoryBatch } from "./batch-reader.js";
import type { Batches } from "./batches.js";
import type { FeedBatch } from "./feed-batch.js";
import type { Task } from "./thread-pool.js";

// Modules that are loaded from here on, and were compiled once, are not compiled again. Node 20 does not know it.
nodeModule.enableCompileCache?.();
const [{ batches }, { inTurn }] = await Promise.all([import("./batches.js"), import("./in-turn.js")]);

let known: Batches | undefined;
const turn = inTurn();

/** What `Threads` has done in a thread of its own. */
export const readStories = async ({ shared, batch }: Task<StoryBatch>) =>
  turn(async () => own(shared).readStories(batch));
export const stageFeeds = async ({ shared, batch }: Task<FeedBatch>) =>
  turn(() => {
    const results = own(shared).stageFeeds(batch);
    // What came from another thread is this one's own.
    for (const text of batch.texts.values()) freeText(text);
    return results;
  });

/** The first task says what it shares with all others. */
function own(shared: SharedArrayBuffer): Batches {
  return (known ??= batches(received(shared)));
}

function received(shared: SharedArrayBuffer): BatchReaderOptions {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Threads` wrote these there
  const options = deserialize(Buffer.from(shared)) as BatchReaderOptions;
  // Nothing stays frozen on the way from another thread.
  for (const entity of options.base.entities.values()) frozen(entity);
  return options;
}
