import { BlockMap } from "./block-map.js";
import type { BlockStore } from "./blocks.js";
import { type OutputGroup, outputFormat, type RememberedOutput, stemEnd } from "./output-format.js";
import { sharing } from "./shared-parts.js";

/**
 * The files of an edition, by their paths.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class OutputMap {
  readonly #groups: BlockMap<OutputGroup>;
  // No path can hold the character between them.
  readonly #shared = sharing<readonly string[]>((texts) => texts.join("\0"));

  constructor(store: BlockStore) {
    this.#groups = new BlockMap(outputFormat, store);
  }

  get size(): number {
    return this.#groups.size;
  }

  get(path: string): RememberedOutput | undefined {
    const { group, place } = this.#find(path);
    if (!group || place < 0) return undefined;
    return { path, digest: group.digests[place] ?? "", fingerprint: group.fingerprints[place] ?? "" };
  }

  *keys(): Generator<string> {
    for (const stem of this.#groups.keys())
      for (const ending of this.#groups.get(stem)?.endings ?? []) yield stem + ending;
  }

  /**
   * Gives the paths, sorted by code units, and others among them. Only those that begin alike are put together at a time: of a
   * hundred thousand stories, all of them would take 40 MB.
   *
   * @param others paths of which some may be here too; each is given once
   */
  *sortedKeys(others: Iterable<string> = []): Generator<string> {
    const besides = new Set(others);
    const stems = new Set([...this.#groups.keys(), ...besides]);
    const waiting = new Set<string>();
    for (const stem of [...stems].toSorted()) {
      // All that is still to come is this stem, or comes after it.
      const ready = [...waiting].filter((path) => path < stem);
      for (const path of ready) waiting.delete(path);
      yield* ready.toSorted();
      if (besides.has(stem)) waiting.add(stem);
      for (const ending of this.#groups.get(stem)?.endings ?? []) waiting.add(stem + ending);
    }
    yield* [...waiting].toSorted();
  }

  /** Puts what is remembered of a file there, in the place of what was. */
  set({ path, digest, fingerprint }: RememberedOutput): void {
    const { stem, ending, group = emptyGroup(stem), place } = this.#find(path);
    const at = place < 0 ? group.endings.length : place;
    const fingerprints = withAt(group.fingerprints, at, fingerprint);
    this.#groups.set({
      stem: group.stem,
      endings: place < 0 ? this.#shared(group.endings.concat(ownText(ending))) : group.endings,
      digests: withAt(group.digests, at, digest),
      // While an edition is put together, none of its files is known yet.
      fingerprints: fingerprints.every((each) => each === "") ? this.#shared(fingerprints) : fingerprints,
    });
  }

  /**
   * Notes what files are like of which the rest is remembered, and passes over others. Those that belong to one group and come one
   * after the other are noted in one go: of a hundred thousand stories, in a third of the time.
   *
   * @param files the paths, each with what tells whether it is still the file that was written
   */
  noteAll(files: Iterable<readonly [path: string, fingerprint: string]>): void {
    let [group, fingerprints]: [OutputGroup?, string[]?] = [];
    const end = (): void => {
      if (group && fingerprints) this.#groups.set({ ...group, fingerprints });
    };
    for (const [path, fingerprint] of files) {
      const stem = path.slice(0, stemEnd(path));
      if (group?.stem !== stem) {
        end();
        group = this.#groups.get(stem);
        fingerprints = group?.fingerprints.slice();
      }
      const place = group?.endings.indexOf(path.slice(stem.length)) ?? -1;
      if (fingerprints && place >= 0) fingerprints[place] = fingerprint;
    }
    end();
  }

  delete(path: string): void {
    const { group, place } = this.#find(path);
    if (!group || place < 0) return;
    const rest = (texts: readonly string[]) => texts.toSpliced(place, 1);
    const endings = rest(group.endings);
    if (endings.length === 0) this.#groups.delete(group.stem);
    else
      this.#groups.set({
        stem: group.stem,
        endings: this.#shared(endings),
        digests: rest(group.digests),
        fingerprints: rest(group.fingerprints),
      });
  }

  /** Writes what is other than it was. */
  save(): void {
    this.#groups.save();
  }

  /** Gives the parts of a path, the group that it belongs to, where there is one, and its place there; -1 where it has none. */
  #find(path: string): Found {
    const end = stemEnd(path);
    const [stem, ending] = [path.slice(0, end), path.slice(end)];
    const group = this.#groups.get(stem);
    return { stem, ending, ...(group && { group }), place: group?.endings.indexOf(ending) ?? -1 };
  }
}

interface Found {
  readonly stem: string;
  readonly ending: string;
  readonly group?: OutputGroup;
  readonly place: number;
}

function emptyGroup(stem: string): OutputGroup {
  return { stem: ownText(stem), endings: [], digests: [], fingerprints: [] };
}

function withAt(texts: readonly string[], place: number, text: string): readonly string[] {
  if (texts[place] === text) return texts;
  // What is put together with `...` has room for more, which many of them would take in vain.
  return place === texts.length ? texts.concat(text) : texts.with(place, text);
}

/** Gives a text in memory of its own: a part of another one keeps all of that in memory. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}
