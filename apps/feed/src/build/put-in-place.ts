import type { Edition } from "../edition/resource.js";
import type { Paths } from "../output/flush.js";
import { formatManifest, manifestName } from "../output/manifest.js";
import { PartlyInPlace } from "../output/partly-in-place.js";
import type { PreparedStories } from "../library/prepared-stories.js";
import type { State } from "../state/state.js";
import { giveBackMemory, leavingMuch } from "./unneeded-memory.js";
import { goneFiles, listedFiles, type NotRemoved, removeGone } from "./gone-files.js";
import { preparedFiles } from "./prepared-files.js";
import { stageAll, type StageOptions } from "./stage-all.js";
import { takeStock } from "./take-stock.js";

/** What {@link putInPlace} is told. */
export interface PutInPlaceOptions extends Omit<StageOptions, "remember"> {
  /** The stories of which documents were made ready while they were read. */
  readonly prepared: PreparedStories;
  /** What is remembered of the edition that is there. */
  readonly state: Pick<State, "outputs" | "freeText" | "writeStories">;
  /**
   * The paths of the files that are no longer as they were written. Left out where all are to be rendered: they were made with
   * other software, or for another publication or address.
   */
  readonly touched: ReadonlySet<string> | undefined;
  /** Records what is published. It is called when all is written, before anything takes its place. */
  readonly record: () => void;
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
 * @throws {PartlyInPlace} where some files have taken their places, and something else cannot be written
 * @throws {Error} where something cannot be written; nothing has taken its place then
 */
export async function putInPlace(edition: Edition, options: PutInPlaceOptions): Promise<PutInPlace> {
  const { output, touched, record } = options;
  const { outputs } = options.state;
  const files = { output, outputs };
  const listed = listedFiles(files, touched);
  const prepared = preparedFiles(options.prepared, output);
  const { all, stale, unmade, documents, ...stock } = takeStock(edition, { ...files, touched, prepared });
  const count = edition.isPart ? listed.count : all;
  const gone = edition.isPart ? new Set<string>() : goneFiles(edition, count, { ...files, listed });
  const isListed = gone.size === 0 && listed.count === count && listed.isAsWritten;
  const remember = (path: string, fingerprint = output.fingerprint(path) ?? "") =>
    outputs.set({ path, digest: outputs.get(path)?.digest ?? "", fingerprint });
  if (stale === 0 && isListed) {
    // A story whose file was at fault for a while is read again, and is what it was.
    prepared.removeRest(unmade);
    record();
    remember(manifestName);
    output.endUnderWay();
    return { written: 0, unchanged: count, removed: 0 };
  }
  if (stale > leavingMuch) giveBackMemory();
  await output.beginUnderWay();
  output.flushAhead(stale - stock.there.size - unmade.size);
  const made = await stageAll(
    { resources: edition.resources, paths: unmade, documents },
    { ...options, remember },
  );
  prepared.removeRest(made);
  const there = new Set([...stock.there, ...[...unmade].filter((path) => !made.has(path))]);
  const staged: Paths = stock.stalePaths?.filter((path) => !there.has(path)) ?? {
    length: stale - there.size,
    [Symbol.iterator]: () =>
      without(outputs.keys(), (path) => path === manifestName || gone.has(path) || there.has(path)),
  };
  record();
  const whileFlushing = () => {
    // Of the rendering and the record, before the files' fingerprints need more: the disk takes longer than this.
    if (stale > leavingMuch) giveBackMemory();
    options.state.writeStories();
    // From here on there may be files of either edition; whatever happens, a list says which.
    if (!isListed) output.write(manifestName, formatManifest(outputs.sortedKeys(gone)));
    // What is renamed stays as large and as old as it is.
    outputs.noteAll(prepared.taken());
  };
  await output.publish(staged, whileFlushing);
  const notRemoved = removeGone(gone, files);
  try {
    if (!isListed) output.write(manifestName, formatManifest(outputs.sortedKeys()));
  } catch (error) {
    throw new PartlyInPlace(error);
  }
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
