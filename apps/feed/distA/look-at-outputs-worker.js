import { n as progressSlots, t as lookAtOutputs } from "./look-at-outputs.js";
import { parentPort, workerData } from "node:worker_threads";

// src/build/look-at-outputs-worker.ts
/** Runs in a thread of its own, and looks at the files of an edition while another thread does something else. */
const outputs = workerData;
Atomics.store(outputs.progress, progressSlots.hasBegun, 1);
parentPort?.postMessage(lookAtOutputs(outputs));

export {  };