import { mostInStep } from "../in-step.js";
import type { ReadStories } from "../library/read-library.js";
import type { StoryRead } from "../library/story-read.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { StoryBatch } from "./batch-reader.js";
import { growWhilePlanning } from "./heap-growth.js";
import { growingNewSpace } from "./new-space.js";
import { jobsOf } from "./jobs.js";
import type { ThreadPool } from "./thread-pool.js";
import type { Threads } from "./threads.js";
import { giveBackMemory, leavingMuch } from "./unneeded-memory.js";

/** For fewer stories, starting other threads takes longer than they save. */
const manyStories = 400;

/** So many stories are handed to another thread at once, but for the last ones. */
const storiesInBatch = 32;

/** So many are read here at once: few, so that nobody waits for this thread. */
const storiesHere = mostInStep;

/**
 * When so many have been read, other threads take the place of those that read them, which hold 30 MB that planning needs more. To
 * start some takes a quarter of a second, which is an eighth of what ten thousand stories take from there on.
 */
const startedAnew = 50_000;

/** What reads stories, here and elsewhere. */
type StoryThreads = Pick<Threads, "atOnce" | "readStories" | "rest"> & {
  readonly here: Pick<Threads["here"], "readStories">;
};

/**
 * Gives what reads stories and prepares them for an edition: in several threads where there are many. From the first error on
 * they are only read, for nothing will be published then.
 *
 * @param threads the threads
 * @param output where the edition will be put
 */
export function readStories(threads: StoryThreads, output: OutputFolder): ReadStories {
  return async function* read(stories) {
    const atOnce = readAtOnce(threads, stories.length);
    let isPreparing = await canBegin(output);
    let at = 0;
    const take = (count: number): StoryBatch => ({ stories: stories.slice(at, (at += count)), isPreparing });
    const ready: StoryRead[] = [];
    const jobs = jobsOf();
    const noteNewSpace = atOnce > 0 ? growingNewSpace() : undefined;
    const readElsewhere = async (batch: StoryBatch) => void ready.push(...(await threads.readStories(batch)));
    // What came in while the last story was being remembered is still to be given.
    while (at < stories.length || jobs.count() > 0 || ready.length > 0) {
      while (at < stories.length && jobs.count() < atOnce) {
        // Half of what is left, at the most, is theirs: so all of the threads end at nearly the same time.
        const share = Math.ceil((stories.length - at) / (2 * atOnce));
        jobs.begin(readElsewhere(take(Math.min(storiesInBatch, Math.max(storiesHere, share)))));
      }
      if (at < stories.length) ready.push(...(await threads.here.readStories(take(storiesHere))));
      if (jobs.count() > 0) await jobs.listen(ready.length === 0);
      noteNewSpace?.();
      for (const story of ready.splice(0)) {
        isPreparing &&= story.findings.every(({ severity }) => severity !== "error");
        yield story;
      }
    }
    // What reading took, all that comes after it needs again.
    if (stories.length > leavingMuch) {
      growWhilePlanning(stories.length);
      if (stories.length > startedAnew) await threads.rest();
      giveBackMemory();
    }
  };
}

/**
 * Gives how many batches of stories other threads are given at once; 0 where this one reads all of them.
 *
 * @param threads the threads
 * @param stories how many stories are to be read
 */
export function readAtOnce(threads: Pick<ThreadPool, "atOnce">, stories: number): number {
  return stories < manyStories ? 0 : threads.atOnce;
}

/** What cannot be written to is told when the edition is put in place; until then nothing is prepared. */
async function canBegin(output: OutputFolder): Promise<boolean> {
  try {
    await output.beginUnderWay();
    return true;
  } catch {
    return false;
  }
}
