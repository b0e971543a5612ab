import { readColumns, writeColumns } from "./columns.js";
import { FilesSeen } from "./files-seen.js";
import type { RememberedStory } from "./state.js";

/** What is known of the stories of a block without reading them. */
export interface StoryHead {
  /** The digest of their files: see {@link FilesSeen.digestOf}. */
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

function digestOfFiles(stories: readonly RememberedStory[]): string {
  const files = new FilesSeen();
  files.reserve(stories.length);
  for (const { file, fingerprint } of stories) files.addKnown(file, fingerprint);
  return files.digestOf([...stories.keys()]);
}
