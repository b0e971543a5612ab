import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A heap of so many bytes is worth it. To look through one of twice as many takes a fifth of a second. */
const large = 128 * 1024 * 1024;

/** A large heap may grow by so many bytes before it is looked through. With half as many, 100,000 stories take a twentieth longer. */
const growth = 64 * 1024 * 1024;

/** So many stories that are read, or files that are written, leave more behind than is needed of them. */
export const leavingMuch = 8192;

/**
 * Gives the system back what this thread does not need any more, where it has much. Left to itself, V8 keeps the memory of what
 * it collected for some seconds, and holes between what it did not: of 100,000 stories, 90 MB.
 */
export function giveBackMemory(): void {
  collect("last-resort");
}

/**
 * Gives what is to be called from time to time, again and again. It collects what this thread does not need any more where that is
 * much, and keeps the memory for what comes next. Left to itself, V8 collects beside the work, which meanwhile takes up to 100 MB more.
 */
export function boundingHeap(): () => void {
  let most = bound();
  return () => {
    if (getHeapStatistics().used_heap_size < most) return;
    collect("regular");
    most = bound();
  };
}

function bound(): number {
  return Math.max(large, getHeapStatistics().used_heap_size) + growth;
}

/** @param flavor how thorough to be: a name of V8's */
function collect(flavor: "regular" | "last-resort"): void {
  if (getHeapStatistics().total_heap_size < large) return;
  setFlagsFromString("--expose-gc");
  // The function is given to contexts that are made from here on.
  const gc: unknown = runInNewContext("globalThis.gc");
  if (typeof gc !== "function") return;
  Reflect.apply(gc, undefined, [{ type: "major", execution: "sync", flavor }]);
}
