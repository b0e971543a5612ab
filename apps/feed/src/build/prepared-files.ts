import type { Resource } from "../edition/resource.js";
import { storyDocumentAt, storyDocuments } from "../edition/story-documents.js";
import type { PreparedStory } from "../library/read-anew.js";
import type { OutputFolder } from "../output/output-folder.js";

/** A document that was made ready. */
interface PreparedFile {
  /**
   * What tells whether the file beside its place is still the one that was written; empty where that is to be asked for. `null` where
   * its place holds the same already.
   */
  readonly fingerprint: string | null;
}

/** The documents of stories that were made ready while these were read. */
export interface PreparedFiles {
  /**
   * Takes what was made ready of what a resource is to hold, and says what that is like. Nothing where it was not made ready.
   */
  readonly take: (resource: Pick<Resource, "path" | "digest">) => PreparedFile | undefined;
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
  prepared: readonly PreparedStory[],
  output: Pick<OutputFolder, "removePart">,
): PreparedFiles {
  const places = new Map<string, number>(prepared.map(({ record }, place) => [record.slug, place]));
  // Of each story, a bit for each of its documents that was taken: there may be a hundred thousand of them.
  const taken = new Uint8Array(prepared.length);
  return {
    take: ({ path, digest }) => {
      const { slug, index } = storyDocumentAt(path) ?? { slug: "", index: -1 };
      const place = places.get(slug) ?? -1;
      const [story, before] = [prepared[place], taken[place]];
      const fingerprint = story?.fingerprints[index];
      if (!story || before === undefined || fingerprint === undefined || isIn(before, index))
        return undefined;
      if (storyDocuments[index]?.digest(story.record, others) !== digest) return undefined;
      taken[place] = before | (1 << index);
      return { fingerprint };
    },
    removeRest: (madeAnew) => {
      for (const [place, { record, fingerprints }] of prepared.entries())
        for (const [index, document] of storyDocuments.entries()) {
          if (typeof fingerprints[index] !== "string" || isIn(taken[place] ?? 0, index)) continue;
          const path = document.path(record.slug);
          if (!madeAnew.has(path)) output.removePart(path);
        }
    },
  };
}

function isIn(bits: number, index: number): boolean {
  return (bits & (1 << index)) !== 0;
}

/** When a story is read, it is not known yet where its translations will be, and whether anybody may be told of them. */
const others = { slugOf: () => undefined, isHidden: () => false };
