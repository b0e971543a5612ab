import type { Resource } from "../edition/resource.js";
import { storyDocumentAt, storyDocuments } from "../edition/story-documents.js";
import type { StoryRecord } from "../edition/story-record.js";
import type { PreparedStory } from "../library/read-library.js";
import type { OutputFolder } from "../output/output-folder.js";

/** The documents of stories that were made ready while these were read. */
export interface PreparedFiles {
  /**
   * Says whether what a resource is to hold was made ready, and takes it then: it stands beside its place, unless its place
   * holds the same already. Nothing where it was not.
   */
  readonly take: (resource: Pick<Resource, "path" | "digest">) => "staged" | "there" | undefined;
  /**
   * Removes what was made ready for nothing: no other file is to be where it would be found.
   *
   * @param madeAnew the paths that something else stands beside by now
   */
  readonly removeRest: (madeAnew: ReadonlySet<string>) => void;
}

/** A story whose documents wait to be taken: of each of them, whether it stands beside its place; nothing once it is taken. */
interface Waiting {
  readonly record: StoryRecord;
  readonly documents: (boolean | undefined)[];
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
  const waiting = new Map<string, Waiting>(
    prepared.map(({ record, areStaged }) => [record.slug, { record, documents: [...areStaged] }]),
  );
  return {
    take: ({ path, digest }) => {
      const { slug, index } = storyDocumentAt(path) ?? { slug: "", index: -1 };
      const story = waiting.get(slug);
      const isStaged = story?.documents[index];
      if (!story || isStaged === undefined) return undefined;
      if (storyDocuments[index]?.digest(story.record, nowhere) !== digest) return undefined;
      story.documents[index] = undefined;
      return isStaged ? "staged" : "there";
    },
    removeRest: (madeAnew) => {
      for (const { record, documents } of waiting.values())
        for (const [index, document] of storyDocuments.entries()) {
          const path = document.path(record.slug);
          if (documents[index] && !madeAnew.has(path)) output.removePart(path);
        }
    },
  };
}

/** When a story is read, it is not known yet where its translations will be. */
function nowhere(): undefined {
  return undefined;
}
