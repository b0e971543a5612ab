import type { ReadStories } from "../library/read-library.js";
import type { StoryRead } from "../library/story-read.js";
import type { OutputFolder } from "../output/output-folder.js";
import { type BatchReader, batchReader } from "./batch-reader.js";
import { expected } from "./expected.js";
import type { Threads } from "./threads.js";

/** For fewer stories, starting other threads takes longer than they save. */
const manyStories = 400;

/** So many stories are handed to a thread at once. */
const storiesInBatch = 32;

/**
 * Gives what reads stories and prepares them for an edition: in several threads where there are many. From the first error on
 * they are only read, for nothing will be published then.
 *
 * @param threads the threads
 * @param output where the edition will be put
 */
export function readStories(threads: Threads, output: OutputFolder): ReadStories {
  return async function* read(stories) {
    const isMany = stories.length >= manyStories;
    const readBatch: BatchReader = isMany
      ? async (batch) => threads.readStories(batch)
      : batchReader(threads.options);
    const [batchSize, atOnce] = isMany ? [storiesInBatch, threads.atOnce] : [1, 1];
    let isPreparing = canBegin(output);
    const underWay: Promise<readonly StoryRead[]>[] = [];
    for (let at = 0; at < stories.length || underWay.length > 0;) {
      while (at < stories.length && underWay.length < atOnce) {
        underWay.push(expected(readBatch({ stories: stories.slice(at, at + batchSize), isPreparing })));
        at += batchSize;
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
