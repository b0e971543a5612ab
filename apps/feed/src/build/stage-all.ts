import type { Resource } from "../edition/resource.js";
import type { StoryRecord } from "../edition/story-record.js";
import type { PreparedFile } from "../library/story-read.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { StoryText } from "../state/story-text.js";
import { feedBatch } from "./feed-batch.js";
import { jobsOf } from "./jobs.js";
import type { Pace } from "./pace.js";
import type { Threads } from "./threads.js";

/** What {@link stageAll} is told. */
export interface StageOptions {
  readonly output: OutputFolder;
  /** The files that are beside their places already, or as they should be. */
  readonly prepared: readonly PreparedFile[];
  /** What renders feeds, here or while this thread does something else. */
  readonly threads: Pick<Threads, "atOnce" | "here" | "stageFeeds">;
  /** Gives what a feed shows of a story. */
  readonly textOf: (record: StoryRecord) => StoryText;
  readonly pace: Pace;
}

/** For fewer documents of feeds, starting other threads takes longer than they save. */
const manyDocuments = 150;

/** So many documents that hold the same stories are rendered together: one in each format. */
const documentsInBatch = 3;

/**
 * Writes files beside their places, unless they are there already, or their places hold the same.
 *
 * @param stale what is to be written
 * @returns the paths of what stands beside its place now, in the order of `stale`
 * @throws {Error} with Node's code, where something cannot be written
 */
export async function stageAll(
  stale: readonly Resource[],
  { output, prepared, threads, textOf, pace }: StageOptions,
): Promise<readonly string[]> {
  const ready = new Map(prepared.map((file) => [file.path, file]));
  const staged = new Set<string>();
  let done = 0;
  const note = ({ path }: Resource, isStaged: boolean | undefined): void => {
    if (isStaged) staged.add(path);
    done += 1;
  };
  const rest = stale.filter((resource) => {
    const file = ready.get(resource.path);
    if (file?.digest !== resource.digest) return true;
    note(resource, file.isStaged);
    return false;
  });
  const documents = rest.filter(({ feed }) => feed);
  const waiting = batchesOf(documents);
  const noteAll = (batch: readonly Resource[], results: readonly boolean[]): void => {
    for (const [index, resource] of batch.entries()) note(resource, results[index]);
  };
  const jobs = jobsOf();
  const stageElsewhere = async (batch: readonly Resource[]) =>
    noteAll(batch, await threads.stageFeeds(feedBatch(batch, textOf)));
  const stageHere = function* () {
    for (const resource of rest) {
      if (resource.feed) continue;
      note(resource, output.stage(resource.path, resource.render()));
      yield;
    }
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      noteAll(batch, threads.here.stageFeeds(feedBatch(batch, textOf)));
      yield;
    }
  };
  const atOnce = documents.length < manyDocuments ? 0 : threads.atOnce;
  const own = stageHere();
  for (let isIdle = false; !isIdle || jobs.count() > 0;) {
    // Other threads always have something to do while this one writes what it makes itself.
    while (jobs.count() < atOnce) {
      const batch = waiting.shift();
      if (!batch) break;
      jobs.begin(stageElsewhere(batch));
    }
    isIdle = own.next().done === true;
    await (pace("files", done, stale.length) ?? (jobs.count() > 0 ? jobs.listen(isIdle) : undefined));
  }
  // What was made ready for nothing: no other file is to be where it would be found.
  for (const { path, isStaged } of prepared) if (isStaged && !staged.has(path)) output.removePart(path);
  return stale.flatMap(({ path }) => (staged.has(path) ? path : []));
}

/** Puts documents that hold the same stories together: the formats of one document come one after the other. */
function batchesOf(documents: readonly Resource[]): (readonly Resource[])[] {
  return Array.from({ length: Math.ceil(documents.length / documentsInBatch) }, (_, index) =>
    documents.slice(index * documentsInBatch, (index + 1) * documentsInBatch),
  );
}
