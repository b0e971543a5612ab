import type { Resource } from "../edition/resource.js";
import { storyDocumentAt, storyDocuments } from "../edition/story-documents.js";
import type { PreparedStories } from "../library/prepared-stories.js";
import type { OutputFolder } from "../output/output-folder.js";

/** Where a document stands that was made ready: beside its place, or in it, which held the same already. */
type Standing = "beside" | "in place";

/** The documents of stories that were made ready while these were read. */
export interface PreparedFiles {
  /**
   * Takes what was made ready of what a resource is to hold, and says where that stands. Nothing where it was not made ready.
   */
  readonly take: (resource: Pick<Resource, "path" | "digest">) => Standing | undefined;
  /** Gives the paths of what was taken and stands beside its place, and what tells whether it is still the file that was written. */
  readonly taken: () => Iterable<readonly [path: string, fingerprint: string]>;
  /**
   * Removes what was made ready for nothing: no other file is to be where it would be found.
   *
   * @param madeAnew the paths that something else stands beside by now
   */
  readonly removeRest: (madeAnew: ReadonlySet<string>) => void;
}

/**
 * Keeps account of the documents that were made ready. Which of them are of use is known when the edition is planned.
 *
 * @param prepared the stories that they are of
 * @param output the folder that they stand in
 */
export function preparedFiles(
  prepared: PreparedStories,
  output: Pick<OutputFolder, "removePart">,
): PreparedFiles {
  const { records } = prepared;
  const places = new Map<string, number>(records.map(({ slug }, place) => [slug, place]));
  // Of each story, a bit for each of its documents that was taken: there may be a hundred thousand of them.
  const taken = new Uint8Array(records.length);
  function* beside(isTaken: boolean): Generator<readonly [path: string, fingerprint: string]> {
    for (const [place, { slug }] of records.entries()) {
      const fingerprints = prepared.fingerprintsAt(place);
      for (const [index, document] of storyDocuments.entries()) {
        const fingerprint = fingerprints[index];
        if (typeof fingerprint === "string" && isIn(taken[place] ?? 0, index) === isTaken)
          yield [document.path(slug), fingerprint];
      }
    }
  }
  return {
    take: ({ path, digest }) => {
      const { slug, index } = storyDocumentAt(path) ?? { slug: "", index: -1 };
      const place = places.get(slug) ?? -1;
      const [record, before] = [records[place], taken[place]];
      if (!record || before === undefined || isIn(before, index)) return undefined;
      const fingerprint = prepared.fingerprintsAt(place)[index];
      if (fingerprint === undefined || storyDocuments[index]?.digest(record, others) !== digest)
        return undefined;
      taken[place] = before | (1 << index);
      return fingerprint === null ? "in place" : "beside";
    },
    taken: () => beside(true),
    removeRest: (madeAnew) => {
      for (const [path] of beside(false)) if (!madeAnew.has(path)) output.removePart(path);
    },
  };
}

function isIn(bits: number, index: number): boolean {
  return (bits & (1 << index)) !== 0;
}

/** When a story is read, it is not known yet where its translations will be, and whether anybody may be told of them. */
const others = { slugOf: () => undefined, isHidden: () => false };
