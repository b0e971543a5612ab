import type { Resource } from "../edition/resource.js";
import type { StoryKey } from "../records/story-record.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import type { StoryText } from "../state/story-text.js";
import { type FeedBatch, feedBatch } from "./feed-batch.js";
import type { StagedDocument } from "./feed-stager.js";
import { boundingHeap } from "./unneeded-memory.js";
import { ItemPlaces } from "./item-places.js";
import { growingNewSpace } from "./new-space.js";
import { jobsOf } from "./jobs.js";
import type { Pace } from "./pace.js";
import type { Threads } from "./threads.js";
import { type Unmade, unmadeFeeds, unmadeLists } from "./unmade.js";

/** What {@link stageAll} is told. */
export interface StageOptions {
  readonly output: OutputFolder;
  /** What renders feeds, here or while this thread does something else. */
  readonly threads: Pick<Threads, "atOnce" | "end" | "here" | "stageFeeds">;
  /** Gives what a feed shows of a story. */
  readonly textOf: (story: StoryKey) => StoryText;
  /** What is told of texts that are no longer needed. */
  readonly state: Pick<State, "freeText">;
  /** Is told what each file is like that stands beside its place now: see {@link StagedDocument}. */
  readonly remember: (path: string, fingerprint: string) => void;
  readonly pace: Pace;
}

/** For fewer documents of feeds, starting other threads takes longer than they save. */
const manyDocuments = 150;

/**
 * So large, in bytes, may the space for new objects become again, which is small after memory was given back. Of a hundred thousand
 * stories, this takes a sixth less than if it stays so; to let it grow four times as large takes 40 MB more.
 */
const newSpace = 4 * 1024 * 1024;

/**
 * Writes files beside their places, unless these hold the same.
 *
 * @param unmade what is to be written
 * @returns the paths of what stands beside its place now
 * @throws {Error} with Node's code, where something cannot be written
 */
export async function stageAll(
  unmade: Unmade,
  { output, threads, textOf, state, pace, remember }: StageOptions,
): Promise<ReadonlySet<string>> {
  const staged = new Set<string>();
  const atOnce = unmade.documents < manyDocuments ? 0 : threads.atOnce;
  const [boundHeap, boundNewSpace] = [boundingHeap(), atOnce > 0 ? growingNewSpace(newSpace) : undefined];
  const boundMemory = () => {
    boundHeap();
    boundNewSpace?.();
  };
  let done = 0;
  const note = ({ path }: Resource, fingerprint: string | undefined): void => {
    if (fingerprint !== undefined) {
      staged.add(path);
      remember(path, fingerprint);
    }
    done += 1;
    boundMemory();
  };
  const waiting = unmadeFeeds(unmade, boundMemory);
  const nextBatch = () => waiting.next().value;
  const places = new ItemPlaces();
  const noteAll = (
    batch: readonly Resource[],
    { documents }: FeedBatch,
    results: readonly StagedDocument[],
  ): void => {
    for (const [index, resource] of batch.entries()) {
      const { fingerprint, items } = results[index] ?? {};
      note(resource, fingerprint);
      const document = documents[index];
      if (document && items) places.note(document.feed, items);
    }
  };
  const jobs = jobsOf();
  const free = ({ texts }: FeedBatch) => {
    for (const text of texts.values()) state.freeText(text);
  };
  const stageElsewhere = async (batch: readonly Resource[]) => {
    const given = feedBatch(batch, textOf, places);
    noteAll(batch, given, await threads.stageFeeds(given));
    free(given);
  };
  const stageHere = function* () {
    for (const resource of unmadeLists(unmade, boundMemory)) {
      note(resource, output.stage(resource.path, resource.render()));
      yield;
    }
    for (let batch = nextBatch(); batch; batch = nextBatch()) {
      const given = feedBatch(batch, textOf, places);
      noteAll(batch, given, threads.here.stageFeeds(given));
      free(given);
      yield;
    }
  };
  const own = stageHere();
  for (let isIdle = false; !isIdle || jobs.count() > 0;) {
    // Other threads always have something to do while this one writes what it makes itself.
    while (jobs.count() < atOnce) {
      const batch = nextBatch();
      if (!batch) break;
      jobs.begin(stageElsewhere(batch));
    }
    // Nothing is left for the others: what this thread still writes needs their memory more.
    if (jobs.count() === 0) await threads.end();
    isIdle = own.next().done === true;
    await (pace("files", done, unmade.paths.size) ?? (jobs.count() > 0 ? jobs.listen(isIdle) : undefined));
  }
  return staged;
}
