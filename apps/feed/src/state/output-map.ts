import { BlockMap, type BlockStore } from "./block-map.js";
import {
  type OutputGroup,
  outputFormat,
  outputsIn,
  type RememberedOutput,
  stemEnd,
} from "./output-format.js";
import { sharing } from "./shared-parts.js";

/**
 * The files of an edition, by their paths.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class OutputMap {
  readonly #groups: BlockMap<OutputGroup>;
  readonly #shared = sharing<readonly string[]>((texts) => texts.join("\n"));

  constructor(store: BlockStore) {
    this.#groups = new BlockMap(outputFormat, store);
  }

  get size(): number {
    return this.#groups.size;
  }

  get(path: string): RememberedOutput | undefined {
    const end = stemEnd(path);
    const group = this.#groups.get(path.slice(0, end));
    const place = group?.endings.indexOf(path.slice(end)) ?? -1;
    if (!group || place < 0) return undefined;
    return { path, digest: group.digests[place] ?? "", fingerprint: group.fingerprints[place] ?? "" };
  }

  *keys(): Generator<string> {
    for (const stem of this.#groups.keys())
      for (const ending of this.#groups.get(stem)?.endings ?? []) yield stem + ending;
  }

  /** Puts what is remembered of a file there, in the place of what was. */
  set({ path, digest, fingerprint }: RememberedOutput): void {
    const end = stemEnd(path);
    const [stem, ending] = [path.slice(0, end), path.slice(end)];
    const group = this.#groups.get(stem) ?? {
      stem: ownText(stem),
      endings: [],
      digests: [],
      fingerprints: [],
    };
    const known = group.endings.indexOf(ending);
    const place = known < 0 ? group.endings.length : known;
    const fingerprints = withAt(group.fingerprints, place, fingerprint);
    this.#groups.set({
      stem: group.stem,
      endings: known < 0 ? this.#shared(group.endings.concat(ownText(ending))) : group.endings,
      digests: withAt(group.digests, place, digest),
      // While an edition is put together, none of its files is known yet.
      fingerprints: fingerprints.every((each) => each === "") ? this.#shared(fingerprints) : fingerprints,
    });
  }

  delete(path: string): void {
    const end = stemEnd(path);
    const stem = path.slice(0, end);
    const rest = outputsOf(this.#groups.get(stem)).filter((output) => output.path !== path);
    if (rest.length === 0) return this.#groups.delete(stem);
    this.#groups.set({
      stem,
      endings: this.#shared(rest.map((output) => ownText(output.path.slice(end)))),
      digests: rest.map(({ digest }) => digest),
      fingerprints: rest.map(({ fingerprint }) => fingerprint),
    });
  }

  /** Writes what is other than it was. */
  save(): void {
    this.#groups.save();
  }
}

function outputsOf(group: OutputGroup | undefined): readonly RememberedOutput[] {
  return group ? outputsIn(group) : [];
}

function withAt(texts: readonly string[], place: number, text: string): readonly string[] {
  // What is put together with `...` has room for more, which many of them would take in vain.
  return place === texts.length ? texts.concat(text) : texts.with(place, text);
}

/** Gives a text in memory of its own: a part of another one keeps all of that in memory. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}
