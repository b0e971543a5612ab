import type { ContentFinding } from "../content/content-finding.js";
import { digestOfParts } from "../digest-of.js";

/** A file of the content, not read yet. */
export interface ScannedFile {
  /** Its path as a person would type it, with forward slashes. */
  readonly file: string;
  /** Its size, times and number on the disk: where they are the same, so are its bytes. */
  readonly fingerprint: string;
  /** The later of the times at which the file, or what the disk says of it, was changed: in milliseconds since 1970. */
  readonly touched: number;
}

/** The files of a content folder. */
export interface ScannedContent {
  readonly publication?: ScannedFile;
  readonly entities: readonly ScannedFile[];
  readonly stories: readonly ScannedFile[];
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
}: ScannedContent): Generator<ScannedFile, void, undefined> {
  if (publication) yield publication;
  yield* entities;
  yield* stories;
}

/** Gives the digest of everything that was found: where it is the same, no file was touched, added or taken away. */
export function digestOfScan(scanned: ScannedContent): string {
  return digestOfParts(linesOf(scanned));
}

function* linesOf(scanned: ScannedContent): Generator<string> {
  for (const { file, fingerprint } of scannedFiles(scanned)) yield `${file} ${fingerprint}\n`;
  for (const { file } of scanned.unread) yield `${file}\n`;
}

/** Gives the time at which a file of the content was touched last, in milliseconds since 1970. */
export function lastTouched(scanned: ScannedContent): number {
  let last = 0;
  for (const { touched } of scannedFiles(scanned)) last = Math.max(last, touched);
  return last;
}
