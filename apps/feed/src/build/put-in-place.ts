import type { Edition, Resource } from "../edition/resource.js";
import { formatManifest, manifestName, readManifest } from "../output/manifest.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { RememberedOutput, State } from "../state/state.js";
import type { Pace } from "./pace.js";

/** What {@link putInPlace} is told. */
export interface PutInPlaceOptions {
  readonly output: OutputFolder;
  /** What is remembered of the edition that is there. */
  readonly state: State;
  /** Whether what is remembered was made with the same software, for the same publication and address. */
  readonly isSameMake: boolean;
  readonly pace: Pace;
}

/** What became of an edition's files. */
export interface PutInPlace {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Says whether every file of the last edition is still the one that was written. */
export function isUntouched(state: State, output: OutputFolder): boolean {
  if (output.wasCutOff()) return false;
  for (const [path, { fingerprint }] of state.outputs())
    if (output.fingerprint(path) !== fingerprint) return false;
  return true;
}

/**
 * Makes a folder hold an edition and nothing of the one before it. Only what is other than before is rendered. Everything
 * new is written beside its place before anything takes its place, so a build that ends half-way leaves the edition that was
 * there; the next one puts in order what it left.
 *
 * @throws {Error} where something cannot be written; nothing has taken its place then
 */
export async function putInPlace(edition: Edition, options: PutInPlaceOptions): Promise<PutInPlace> {
  const { output, state, isSameMake, pace } = options;
  if (output.wasCutOff()) output.removeParts();
  const before = state.outputs();
  const listed = listedFiles(before, output);
  before.delete(manifestName);
  const planned = new Set<string>();
  const stale: Resource[] = [];
  for (const resource of edition.resources) {
    planned.add(resource.path);
    if (!isSameMake || !isCurrent(resource, before.get(resource.path), output)) stale.push(resource);
  }
  const gone = [...new Set([...before.keys(), ...listed])].filter((path) => !planned.has(path));
  const isListed = gone.length === 0 && listed.size === planned.size;
  if (stale.length === 0 && isListed) {
    output.endUnderWay();
    return { written: 0, unchanged: planned.size, removed: 0 };
  }
  output.beginUnderWay();
  if (!isListed) output.write(manifestName, formatManifest([...planned, ...gone]));
  const written = await stageAndPublish(stale, output, pace);
  for (const path of gone) {
    output.remove(path);
    state.forgetOutput(path);
  }
  for (const { path, digest } of stale) save(state, output, path, digest);
  if (!isListed) output.write(manifestName, formatManifest(planned));
  save(state, output, manifestName, "");
  output.endUnderWay();
  return { written, unchanged: planned.size - written, removed: gone.length };
}

/** Gives the files that the manifest lists: those that are remembered, if it is the one that was written with them. */
function listedFiles(before: ReadonlyMap<string, RememberedOutput>, output: OutputFolder): ReadonlySet<string> {
  const known = before.get(manifestName)?.fingerprint;
  if (known === undefined || known !== output.fingerprint(manifestName)) return readManifest(output.root);
  const listed = new Set(before.keys());
  listed.delete(manifestName);
  return listed;
}

function isCurrent({ path, digest }: Resource, known: RememberedOutput | undefined, output: OutputFolder): boolean {
  return known?.digest === digest && known.fingerprint === output.fingerprint(path);
}

async function stageAndPublish(stale: readonly Resource[], output: OutputFolder, pace: Pace): Promise<number> {
  let written = 0;
  try {
    for (const [index, { path, render }] of stale.entries()) {
      if (output.stage(path, render())) written += 1;
      await pace("files", index + 1, stale.length);
    }
    await output.publish();
  } catch (error) {
    output.discard();
    throw error;
  }
  return written;
}

function save(state: State, output: OutputFolder, path: string, digest: string): void {
  const fingerprint = output.fingerprint(path);
  if (fingerprint !== undefined) state.saveOutput(path, { digest, fingerprint });
}
