import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { outputFingerprint } from "../output/fingerprint.js";
import { outputsSeen } from "../state/output-format.js";
import type { State } from "../state/state.js";
import { lookAtOutputs, type OutputsToLookAt, progressSlots } from "./look-at-outputs.js";
import { type SharedText, sharedText, textIn } from "./shared-text.js";

/** For fewer blocks of files, another thread would not have begun before this one has ended. */
const manyBlocks = 3;

/**
 * With so many, another thread begins before it is known whether there is something else to do. Where one of ten thousand stories
 * was edited, a build takes a twentieth less for it. Where nothing was changed among fewer, it would take up to a third longer.
 */
const veryManyBlocks = 64;

/** The files of the last edition that are no longer as they were written. */
export interface TouchedOutputs {
  /** Has another thread look at them where they are many, while this one does something else. */
  readonly lookMeanwhile: () => void;
  /** Gives their paths. What has not been looked at yet is looked at here. */
  readonly paths: () => Promise<ReadonlySet<string>>;
}

/**
 * Gives which files of an edition are no longer as they were written. Where there are very many, another thread begins to look at
 * once.
 *
 * @param root the edition's folder
 * @param remembered what its files are to be compared with: the heads of blocks, as the state gives them, and each of the files
 */
export function touchedOutputs(
  root: string,
  remembered: { readonly heads: Iterable<Uint8Array>; readonly outputs: Pick<State["outputs"], "get"> },
): TouchedOutputs {
  const slots = Object.keys(progressSlots).length;
  const progress = new Int32Array(new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT));
  const canShare = availableParallelism() > 1;
  let worker: Worker | undefined;
  const heads: SharedText[] = [];
  for (const head of remembered.heads) {
    heads.push(sharedText(head));
    // It takes the time to begin in which the rest is read.
    if (heads.length === veryManyBlocks && canShare) worker = startedWorker();
  }
  const outputs: OutputsToLookAt = { root, heads, progress };
  let elsewhere: (() => Promise<readonly number[]>) | undefined = worker && lookElsewhere(outputs, worker);
  let found: Promise<ReadonlySet<string>> | undefined;
  const lookMeanwhile = () => {
    const isWorthIt = !found && heads.length >= manyBlocks && canShare;
    if (isWorthIt) elsewhere ??= lookElsewhere(outputs, startedWorker());
  };
  const isTouched = (path: string) =>
    outputFingerprint(root, path) !== remembered.outputs.get(path)?.fingerprint;
  const touchedIn = (head: SharedText) => [...outputsSeen(textIn(head)).paths()].filter(isTouched);
  const look = async () => {
    const here = lookAtOutputs(outputs);
    const places = [...here, ...((await elsewhere?.()) ?? [])];
    return new Set(places.flatMap((place) => heads[place] ?? []).flatMap(touchedIn));
  };
  return { lookMeanwhile, paths: async () => (found ??= look()) };
}

/** Has another thread begin, where there is one, and gives what waits for it. */
function lookElsewhere(
  outputs: OutputsToLookAt,
  worker: Worker | undefined,
): () => Promise<readonly number[]> {
  const { progress } = outputs;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread, and not to a window
  worker?.postMessage(outputs);
  const answer =
    worker &&
    once(worker, "message").then(
      ([places]: readonly number[][]) => places ?? [],
      () => undefined,
    );
  return async () => {
    // Whoever begins when everything has been taken has nothing to say.
    if (Atomics.load(progress, progressSlots.hasBegun) === 0) return [];
    worker?.ref();
    // Where it failed, it is not known which files it had taken, so all of them are looked at once more.
    return (await answer) ?? lookAtOutputs({ ...outputs, progress: new Int32Array(progress.length) });
  };
}

/**
 * Gives a thread that waits for what it is to look at. A build that does not ask for it does not wait for it. Nothing is given where
 * the system allows none: then nobody has begun.
 */
function startedWorker(): Worker | undefined {
  try {
    const worker = new Worker(new URL("look-at-outputs-worker.js", import.meta.url));
    worker.unref();
    return worker;
  } catch {
    return undefined;
  }
}
