import nodeModule from "node:module";
import { workerData } from "node:worker_threads";

// src/build/worker.ts
nodeModule.enableCompileCache?.();
const [{ batches }, { inTurn }] = await Promise.all([import("./batches2.js"), import("./in-turn.js")]);
const own = batches(workerData);
const turn = inTurn();
/** What `Threads` has done in a thread of its own. */
const readStories = async (batch) => turn(async () => own.readStories(batch));
const stageFeeds = async (batch) => turn(() => own.stageFeeds(batch));

export { readStories, stageFeeds };