import type { Edition } from "../edition/resource.js";
import type { Paths } from "../output/flush.js";
import { formatManifest, manifestName } from "../output/manifest.js";
import type { PreparedStory } from "../library/read-library.js";
import type { State } from "../state/state.js";
import { goneFiles, listedFiles, type NotRemoved, removeGone } from "./gone-files.js";
import { preparedFiles } from "./prepared-files.js";
import { stageAll, type StageOptions } from "./stage-all.js";

/** What {@link putInPlace} is told. */
export interface PutInPlaceOptions extends StageOptions {
  /** The stories of which documents were made ready while they were read. */
  readonly prepared: readonly PreparedStory[];
  /** What is remembered of the edition that is there. */
  readonly state: Pick<State, "outputs" | "freeText">;
  /**
   * The paths of the files that are no longer as they were written. Left out where all are to be rendered: they were made with
   * other software, or for another publication or address.
   */
  readonly touched: ReadonlySet<string> | undefined;
  /** Records what is published. It is awaited when all is written, before anything takes its place. */
  readonly record: () => Promise<void>;
}

/** What became of an edition's files. */
export interface PutInPlace {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The files of the edition before that could not be removed; left out where there is none. */
  readonly notRemoved?: readonly NotRemoved[];
}

/**
 * Makes a folder hold an edition and nothing of the one before it. Only what is other than before is rendered. Everything
 * new is written beside its place before anything takes its place, so a build that ends half-way leaves the edition that was
 * there; the next one puts in order what it left. Where all is in place and an old file cannot be removed, that is told.
 *
 * @param edition the edition, or what of it is other than before
 * @throws {Error} where something cannot be written; nothing has taken its place then
 */
export async function putInPlace(edition: Edition, options: PutInPlaceOptions): Promise<PutInPlace> {
  const { output, touched, record } = options;
  const { outputs } = options.state;
  const files = { output, outputs };
  const listed = listedFiles(files, touched);
  const prepared = preparedFiles(options.prepared, output);
  // Where nothing is there, all of them are, and come in no order: of a hundred thousand stories, they are not held besides.
  const stale: string[] | undefined = output.isEmpty() ? undefined : [];
  /** Of these, those that hold already what they are to hold. */
  const there = new Set<string>();
  const unmade = new Set<string>();
  let documents = 0;
  let count = 0;
  let staleCount = 0;
  for (const resource of edition.resources) {
    const { path, digest } = resource;
    count += 1;
    if (touched && outputs.get(path)?.digest === digest && !touched.has(path)) continue;
    staleCount += 1;
    stale?.push(path);
    // What it is like is known when it is in place.
    outputs.set({ path, digest, fingerprint: "" });
    // What was made ready is many times as much as what was not; nothing of it is held any longer.
    const ready = prepared.take(resource);
    if (ready === "there") there.add(path);
    if (ready) continue;
    unmade.add(path);
    if (resource.feed) documents += 1;
  }
  if (edition.isPart) count = listed.count;
  const gone = edition.isPart ? new Set<string>() : goneFiles(edition, count, { ...files, listed });
  const isListed = gone.size === 0 && listed.count === count;
  const remember = (path: string, fingerprint = output.fingerprint(path) ?? "") =>
    outputs.set({ path, digest: outputs.get(path)?.digest ?? "", fingerprint });
  if (staleCount === 0 && isListed) {
    // A story whose file was at fault for a while is read again, and is what it was.
    prepared.removeRest(unmade);
    await record();
    remember(manifestName);
    output.endUnderWay();
    return { written: 0, unchanged: count, removed: 0 };
  }
  output.beginUnderWay();
  output.flushAhead(staleCount - there.size - unmade.size);
  const made = await stageAll({ resources: edition.resources, paths: unmade, documents }, options);
  prepared.removeRest(made);
  for (const path of unmade) if (!made.has(path)) there.add(path);
  const staged: Paths = stale?.filter((path) => !there.has(path)) ?? {
    length: staleCount - there.size,
    [Symbol.iterator]: () =>
      without(outputs.keys(), (path) => path === manifestName || gone.has(path) || there.has(path)),
  };
  await record();
  await output.publish(staged, remember, () => {
    // From here on there may be files of either edition; whatever happens, a list says which.
    if (!isListed) output.write(manifestName, formatManifest(outputs.sortedKeys(gone)));
  });
  const notRemoved = removeGone(gone, files);
  if (!isListed) output.write(manifestName, formatManifest(outputs.sortedKeys()));
  for (const path of there) remember(path);
  remember(manifestName);
  output.endUnderWay();
  return {
    written: staged.length,
    unchanged: count - staged.length,
    removed: gone.size - notRemoved.length,
    ...(notRemoved.length > 0 && { notRemoved }),
  };
}

function* without(paths: Iterable<string>, isLeftOut: (path: string) => boolean): Generator<string> {
  for (const path of paths) if (!isLeftOut(path)) yield path;
}
