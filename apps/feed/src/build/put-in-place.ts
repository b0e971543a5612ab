import type { Edition, Resource } from "../edition/resource.js";
import { formatManifest, manifestName, readManifest } from "../output/manifest.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { PreparedFile } from "../library/story-read.js";
import type { State } from "../state/state.js";
import { type RememberedOutput, rememberedOutputs, rememberOutputs } from "./outputs.js";
import { preparedFiles } from "./prepared-files.js";
import { stageAll, type StageOptions } from "./stage-all.js";

/** What {@link putInPlace} is told. */
export interface PutInPlaceOptions extends StageOptions {
  /** The files that were made ready while their stories were read. */
  readonly prepared: readonly PreparedFile[];
  /** What is remembered of the edition that is there. */
  readonly state: State;
  /** Whether what is remembered was made with the same software, for the same publication and address. */
  readonly isSameMake: boolean;
}

/** What became of an edition's files. */
export interface PutInPlace {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Makes a folder hold an edition and nothing of the one before it. Only what is other than before is rendered. Everything
 * new is written beside its place before anything takes its place, so a build that ends half-way leaves the edition that was
 * there; the next one puts in order what it left.
 *
 * @throws {Error} where something cannot be written; nothing has taken its place then
 */
export async function putInPlace(edition: Edition, options: PutInPlaceOptions): Promise<PutInPlace> {
  const { output, state, isSameMake } = options;
  const outputs = rememberedOutputs(state);
  const listed = listedFiles(outputs, output);
  const planned = new Set<string>();
  const prepared = preparedFiles(options.prepared, output);
  const stale = new Map<string, string>();
  const unmade: Resource[] = [];
  for (const resource of edition.resources) {
    const { path, digest } = resource;
    planned.add(path);
    if (isSameMake && isCurrent(resource, outputs.get(path), output)) continue;
    stale.set(path, digest);
    // What was made ready is many times as much as what was not; nothing of it is held any longer.
    if (!prepared.take(resource)) unmade.push(resource);
  }
  const gone = [...new Set([...outputs.keys(), ...listed])].filter(
    (path) => path !== manifestName && !planned.has(path),
  );
  const isListed = gone.length === 0 && listed.size === planned.size;
  if (stale.size === 0 && isListed) {
    output.endUnderWay();
    return { written: 0, unchanged: planned.size, removed: 0 };
  }
  output.beginUnderWay();
  const made = await stageAll(unmade, options);
  prepared.removeRest(made);
  const staged = [...stale.keys()].filter((path) => made.has(path) || prepared.staged.has(path));
  // From here on there may be files of either edition; whatever happens, a list says which.
  if (!isListed) output.write(manifestName, formatManifest([...planned, ...gone]));
  await output.publish(staged);
  for (const path of gone) {
    output.remove(path);
    outputs.delete(path);
  }
  const remember = (path: string, digest: string) =>
    void outputs.set(path, { digest, fingerprint: output.fingerprint(path) ?? "" });
  for (const [path, digest] of stale) remember(path, digest);
  if (!isListed) output.write(manifestName, formatManifest(planned));
  remember(manifestName, "");
  rememberOutputs(state, outputs);
  output.endUnderWay();
  return { written: staged.length, unchanged: planned.size - staged.length, removed: gone.length };
}

/** Gives the files that the manifest lists: those that are remembered, if it is the one that was written with them. */
function listedFiles(
  outputs: ReadonlyMap<string, RememberedOutput>,
  output: OutputFolder,
): ReadonlySet<string> {
  const known = outputs.get(manifestName)?.fingerprint;
  if (known === undefined || known !== output.fingerprint(manifestName)) return readManifest(output.root);
  const listed = new Set(outputs.keys());
  listed.delete(manifestName);
  return listed;
}

function isCurrent(
  { path, digest }: Resource,
  known: RememberedOutput | undefined,
  output: OutputFolder,
): boolean {
  return known?.digest === digest && known.fingerprint === output.fingerprint(path);
}
