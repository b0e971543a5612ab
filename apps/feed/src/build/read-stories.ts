import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ReadStories } from "../library/read-library.js";
import type { StoryRead } from "../library/story-read.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { BatchReader, BatchReaderOptions, StoryBatch } from "./batch-reader.js";

/** For fewer stories, starting other threads takes longer than they save. */
const manyStories = 400;

/** So many stories are handed to a thread at once. */
const storiesInBatch = 32;

/** More threads than these only wait for the one that remembers what they read. */
const mostThreads = 4;

/** What {@link readStories} is told. */
export interface ReadStoriesOptions extends Omit<BatchReaderOptions, "base"> {
  readonly output: OutputFolder;
}

/**
 * Gives what reads stories and prepares them for an edition: in several threads where there are many. From the first error on
 * they are only read, for nothing will be published then.
 */
export function readStories({ since, edition, output }: ReadStoriesOptions): ReadStories {
  return async function* read(stories, base) {
    const isMany = stories.length >= manyStories;
    await using readers = await (isMany ? startThreads : readHere)({ base, since, edition });
    let isPreparing = canBegin(output);
    const underWay: Promise<readonly StoryRead[]>[] = [];
    for (let at = 0; at < stories.length || underWay.length > 0;) {
      while (at < stories.length && underWay.length < readers.atOnce) {
        const end = at + (isMany ? storiesInBatch : 1);
        underWay.push(readers.read({ stories: stories.slice(at, end), isPreparing }));
        at = end;
      }
      for (const story of (await underWay.shift()) ?? []) {
        isPreparing &&= story.findings.every(({ severity }) => severity !== "error");
        yield story;
      }
    }
  };
}

/** What cannot be written to is told when the edition is put in place; until then nothing is prepared. */
function canBegin(output: OutputFolder): boolean {
  try {
    output.beginUnderWay();
    return true;
  } catch {
    return false;
  }
}

interface Readers extends AsyncDisposable {
  readonly read: BatchReader;
  /** How many batches they can be given at once. */
  readonly atOnce: number;
}

async function readHere(options: BatchReaderOptions): Promise<Readers> {
  // Loaded where a story is read: what only went has nothing to do with YAML or Markdown.
  const { batchReader } = await import("./batch-reader.js");
  const read = batchReader(options);
  return { read, atOnce: 1, [Symbol.asyncDispose]: async () => {} };
}

async function startThreads(options: BatchReaderOptions): Promise<Readers> {
  const { Piscina } = await import("piscina");
  const threads = Math.min(mostThreads, Math.max(2, availableParallelism()));
  const pool = new Piscina<StoryBatch, readonly StoryRead[]>({
    filename: fileURLToPath(new URL("story-worker.js", import.meta.url)),
    workerData: options,
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    read: async (batch) => pool.run(batch),
    atOnce: 2 * threads,
    [Symbol.asyncDispose]: async () => pool.destroy(),
  };
}
