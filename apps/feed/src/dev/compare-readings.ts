import type { ContentFinding } from "../content/content-finding.js";
import type { LibraryStory } from "../library/library.js";
import type { Reading } from "./read-content.js";

/** What is other in a reading than in the one before. */
export interface Difference {
  /** Whether there is any difference in what is published or found. */
  readonly isAny: boolean;
  /** The files that were changed, added or taken away, sorted; where none were, those of which something else is found. */
  readonly files: readonly string[];
  /**
   * Whether this may be the middle of something: a file that is being written looks broken or is gone for a moment, and who
   * changes several files at once is likely to go on.
   */
  readonly isUnsure: boolean;
}

/** Says what changed from one reading to the next. */
export function compareReadings(before: Reading, after: Reading): Difference {
  const stories = changedStories(before, after);
  const isAny =
    stories.length > 0 ||
    !isSame(before.library.publication, after.library.publication) ||
    !isSame(before.findings, after.findings) ||
    differingKeys(yamlFiles(before), yamlFiles(after)).length > 0;
  // A file that was saved twice within a tick of the disk's clock looks untouched.
  const touched = differingKeys(before.files, after.files);
  const changed = touched.length > 0 ? touched : stories;
  const files = (changed.length > 0 ? changed : filesOfOtherFindings(before, after)).toSorted();
  const isGone = [...before.files.keys()].some((file) => !after.files.has(file));
  const errors = errorsOf(after);
  const isBroken = errors.length > 0 && !isSame(errorsOf(before), errors);
  return { isAny, files, isUnsure: isAny && (files.length > 1 || isGone || isBroken) };
}

function changedStories(before: Reading, after: Reading): readonly string[] {
  const digestsOf = ({ library }: Reading) =>
    new Map(library.stories.map(({ file, record }: LibraryStory) => [file, record.digest]));
  return differingKeys(digestsOf(before), digestsOf(after));
}

/** An entity that no story uses shows nowhere, and yet who changes it is to be told that this was noticed. */
function yamlFiles({ files }: Reading): ReadonlyMap<string, string> {
  return new Map([...files].filter(([file]) => /\.ya?ml$/.test(file)));
}

/** A link that leads nowhere is no file that is read, and time alone makes findings too. */
function filesOfOtherFindings(before: Reading, after: Reading): readonly string[] {
  const findingsOf = ({ findings }: Reading) =>
    new Map(findings.map((finding) => [JSON.stringify(finding), finding.file]));
  const [known, found] = [findingsOf(before), findingsOf(after)];
  const differing = differingKeys(known, found).flatMap((key) => known.get(key) ?? found.get(key) ?? []);
  return [...new Set(differing)];
}

function errorsOf({ findings }: Reading): readonly ContentFinding[] {
  return findings.filter(({ severity }) => severity === "error");
}

function differingKeys<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

/** Readings are data: they are the same where they are written the same. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
