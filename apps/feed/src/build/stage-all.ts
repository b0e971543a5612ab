import type { Resource } from "../edition/resource.js";
import type { StoryRecord } from "../edition/story-record.js";
import type { PreparedFile } from "../library/story-read.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { StoryText } from "../state/story-text.js";
import { jobsOf } from "./jobs.js";
import type { Pace } from "./pace.js";
import type { Threads } from "./threads.js";

/** What {@link stageAll} is told. */
export interface StageOptions {
  readonly output: OutputFolder;
  /** The files that are beside their places already, or as they should be. */
  readonly prepared: readonly PreparedFile[];
  readonly feeds: FeedMaking;
  readonly pace: Pace;
}

/** Where feeds are rendered while this thread does something else. */
interface FeedMaking {
  readonly threads: Pick<Threads, "atOnce" | "stageFeeds">;
  /** Gives what a feed shows of a story. */
  readonly textOf: (record: StoryRecord) => StoryText;
}

/** For fewer documents, starting other threads takes longer than they save. */
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
  options: StageOptions,
): Promise<readonly string[]> {
  const { output, prepared, feeds, pace } = options;
  const ready = new Map(prepared.map((file) => [file.path, file]));
  const isReady = ({ path, digest }: Resource) => ready.get(path)?.digest === digest;
  const rest = stale.filter((resource) => !isReady(resource));
  const batches = feeds.threads.atOnce === 0 ? [] : batchesOf(rest);
  const here = batches.length > 0 ? rest.filter(({ feed }) => !feed) : rest;
  const staged = new Set<string>();
  for (const resource of stale)
    if (isReady(resource) && ready.get(resource.path)?.isStaged) staged.add(resource.path);

  let done = stale.length - rest.length;
  const note = (path: string, isStaged: boolean | undefined): void => {
    if (isStaged) staged.add(path);
    done += 1;
  };
  const jobs = jobsOf<Staged>(({ batch, results }) => {
    for (const [index, { path }] of batch.entries()) note(path, results[index]);
  });
  const [waiting, own] = [batches.values(), here.values()];
  for (;;) {
    // Other threads always have something to do while this one writes what it makes itself.
    while (jobs.count() < feeds.threads.atOnce) {
      const batch = waiting.next();
      if (batch.done) break;
      jobs.begin(stageElsewhere(batch.value, feeds));
    }
    const resource = own.next();
    const batch = resource.done ? waiting.next() : undefined;
    const documents = resource.done ? (batch?.value ?? []) : [resource.value];
    for (const { path, render } of documents) note(path, output.stage(path, render()));
    if (documents.length === 0 && jobs.count() === 0) break;
    await (pace("files", done, stale.length) ??
      (jobs.count() > 0 ? jobs.listen(documents.length === 0) : undefined));
  }
  // What was made ready for nothing: no other file is to be where it would be found.
  for (const { path, isStaged } of prepared) if (isStaged && !staged.has(path)) output.removePart(path);
  return stale.flatMap(({ path }) => (staged.has(path) ? path : []));
}

/** Puts documents that hold the same stories together; none where they are so few that they are best rendered here. */
function batchesOf(resources: readonly Resource[]): readonly (readonly Resource[])[] {
  const documents = resources.filter(({ feed }) => feed);
  if (documents.length < manyDocuments) return [];
  // The formats of one document come one after the other.
  return Array.from({ length: Math.ceil(documents.length / documentsInBatch) }, (_, index) =>
    documents.slice(index * documentsInBatch, (index + 1) * documentsInBatch),
  );
}

/** What another thread did. */
interface Staged {
  readonly batch: readonly Resource[];
  /** Of each document, whether it stands beside its place. */
  readonly results: readonly boolean[];
}

async function stageElsewhere(batch: readonly Resource[], { threads, textOf }: FeedMaking): Promise<Staged> {
  const documents = batch.flatMap(({ path, feed }) => (feed ? { path, feed: feed() } : []));
  const texts = new Map<string, StoryText>();
  for (const { feed } of documents)
    for (const record of [...feed.stories, ...feed.withdrawn])
      if (!texts.has(record.id)) texts.set(record.id, textOf(record));
  return { batch, results: await threads.stageFeeds({ documents, texts }) };
}
