import type { ContentFinding } from "../content/content-finding.js";
import { digestOf } from "../digest-of.js";
import type { FileSeen, FilesSeen } from "../state/files-seen.js";

/** The files of a content folder, not read yet. */
export interface ScannedContent {
  readonly publication?: FileSeen;
  readonly entities: FilesSeen;
  readonly stories: FilesSeen;
  /** What is wrong with the folder as such. */
  readonly findings: readonly ContentFinding[];
  /** Warnings of files and folders that look like those of stories and entities, and are not read. */
  readonly unread: readonly ContentFinding[];
}

/** Gives every file of a content folder. */
export function* scannedFiles({
  publication,
  entities,
  stories,
}: ScannedContent): Generator<FileSeen, void, undefined> {
  if (publication) yield publication;
  yield* entities;
  yield* stories;
}

/** Gives the digest of everything that was found: where it is the same, no file was touched, added or taken away. */
export function digestOfScan({ publication, entities, stories, unread }: ScannedContent): string {
  const others = unread.map(({ file }) => file);
  return digestOf(JSON.stringify([publication, entities.digest(), stories.digest(), others]));
}

/** Gives the time at which a file of the content was touched last, in milliseconds since 1970. */
export function lastTouched({ publication, entities, stories }: ScannedContent): number {
  return Math.max(publication?.touched ?? 0, entities.lastTouched, stories.lastTouched);
}
