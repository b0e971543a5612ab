import { digestOfParts } from "../digest-of.js";
import { readColumns, writeColumns } from "./columns.js";
import type { RememberedStory } from "./state.js";

/** What tells of a story's file whether it has been touched. */
export type FileSeen = Pick<RememberedStory, "file" | "fingerprint">;

/** What is known of the stories of a block without reading them. */
export interface StoryHead {
  /** The digest of their files: see {@link digestOfFiles}. */
  readonly files: string;
  /** Whether there is something to say of one of them. */
  readonly hasFindings: boolean;
  /** Gives the hashes of what they say. */
  readonly textHashes: () => readonly string[];
}

/** Writes what {@link readStoryHead} reads. */
export function formatStoryHead(stories: readonly RememberedStory[]): string {
  return writeColumns([
    [digestOfFiles(stories)],
    [stories.some(({ findings }) => findings.length > 0) ? "findings" : ""],
    stories.map(({ textHash }) => textHash),
  ]);
}

/** Reads what stands first in a block of stories. */
export function readStoryHead(text: string): StoryHead {
  const { at } = readColumns(text);
  return { files: at(0)[0] ?? "", hasFindings: at(1)[0] !== "", textHashes: () => at(2) };
}

/** Gives the digest of files, in whatever order: where it is the same, none of them was touched, added or taken away. */
export function digestOfFiles(files: readonly FileSeen[]): string {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return digestOfParts(sorted.map(({ file, fingerprint }) => `${file} ${fingerprint}\n`));
}
