/** Runs in a thread of its own, and looks at the files of an edition while another thread does something else. */
import { parentPort } from "node:worker_threads";
import { lookAtOutputs, type OutputsToLookAt, progressSlots } from "./look-at-outputs.js";

parentPort?.once("message", (outputs: OutputsToLookAt) => {
  Atomics.store(outputs.progress, progressSlots.hasBegun, 1);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread, and not to a window
  parentPort?.postMessage(lookAtOutputs(outputs));
});
