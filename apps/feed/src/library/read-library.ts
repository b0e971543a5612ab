import { type ContentFinding, inOrder } from "../content/content-finding.js";
import type { StoryRecord } from "../edition/story-record.js";
import { sharing } from "../state/shared-parts.js";
import type { RememberedStory, State } from "../state/state.js";
import { type ContentBase, contentBase } from "./content-base.js";
import { faultsBetween } from "./faults-between.js";
import { KeptTeasers } from "./kept-teasers.js";
import type { FaultyStory, Library, LibraryStory } from "./library.js";
import type { StoryRead } from "./story-read.js";
import { textsOf } from "./texts-of.js";
import { readStoriesHere } from "./read-stories-here.js";
import { scanContent } from "./scan-content.js";
import type { ScannedContent, ScannedFile } from "./scanned-content.js";
import { settled } from "./settled.js";
import { forgetGone, noteLent, staleStories } from "./stale-stories.js";
import type { StoryFile } from "./story-file.js";

/** What {@link readLibrary} is told. */
export interface ReadLibraryOptions {
  /** What is remembered; what is read anew is remembered in it. */
  readonly state: State;
  /** The time of the disk, in milliseconds since 1970: a file that was touched later is read again the next time. */
  readonly since: number;
  /** The files of the folder, where they are known already. */
  readonly scanned?: ScannedContent;
  /** Whether it is known that what is remembered holds together: no two stories have one id or address. */
  readonly holdTogether?: boolean;
  /** What the stories share, where that was read already. */
  readonly base?: ContentBase;
  /** Called after each story that was read, and awaited where it gives a promise: to show progress, or to stop. */
  readonly pace?: (done: number, total: number) => Promise<void> | undefined;
  /** Reads the stories that must be read; in this thread and one after another, where it is left out. */
  readonly readStories?: ReadStories;
}

/** Reads the files of some stories. */
export type ReadStories = (stories: readonly StoryFile[], base: ContentBase) => AsyncIterable<StoryRead>;

/** What {@link readLibrary} gives. */
export interface ReadLibrary extends Library {
  /** The stories of which documents were made ready while they were read. */
  readonly prepared: readonly PreparedStory[];
  /**
   * The stories that are other than what was remembered; left out where one of them is new or gone, or does not hold together,
   * now or before.
   */
  readonly edits?: readonly StoryEdit[];
}

/** A story that is other than before. */
interface StoryEdit {
  readonly before: LibraryStory;
  readonly after: LibraryStory;
}

/** A story of which documents were made ready while it was read. */
export interface PreparedStory {
  readonly record: StoryRecord;
  /** Of each of them, in the order of `storyDocuments`, whether it stands beside its place: see {@link StoryRead}. */
  readonly areStaged: readonly boolean[];
}

/**
 * Reads and checks a content folder. Only what is other than what is remembered is read: stories whose files were touched,
 * and stories that use an entity which has changed.
 *
 * @param folder the folder's path, as a person typed it
 */
export async function readLibrary(folder: string, options: ReadLibraryOptions): Promise<ReadLibrary> {
  const { state, since, pace, scanned = scanContent(folder) } = options;
  const base = options.base ?? (await contentBase(scanned, state, since));
  const { stories } = state;
  const { stale, current } = staleStories(scanned.stories, state, base);
  // Of each story its own, for there may be more in all than a call takes arguments; hardly any story has some.
  const found = [base.findings, scanned.unread];
  const note = (findings: readonly ContentFinding[] = []) => {
    if (findings.length > 0) found.push(findings);
  };
  const prepared: PreparedStory[] = [];
  // Of a hundred thousand new stories, nothing is to be held besides.
  let edits: StoryEdit[] | undefined = [];
  const { readStories = readStoriesHere({ since }) } = options;
  const scannedFiles = new Map(stale.map(({ file }) => [file.file, file]));
  const alike = sharing<readonly boolean[]>(String);
  const teasers = new KeptTeasers();
  const anew = new Map<string, LibraryStory>();
  const foundFaulty: FaultyStory[] = [];
  let done = 0;
  for await (const read of stale.length > 0 ? readStories(stale, base) : []) {
    const before = stories.get(read.file);
    const scannedFile = scannedFiles.get(read.file);
    if (read.story)
      state.saveStory({ ...read.story, ...(scannedFile && fileOf(scannedFile, since)) }, read.text);
    else state.forgetStory(read.file);
    if (read.text) {
      teasers.set(read.file, read.text.teaser);
      state.freeText(read.text);
    }
    note(read.findings);
    const remembered = stories.get(read.file);
    const after = remembered && libraryStory(remembered);
    if (after) anew.set(read.file, after);
    else foundFaulty.push({ file: read.file, ...(read.names && { record: read.names }) });
    note(remembered?.findings);
    if (before && after) {
      if (before.record.digest !== after.record.digest) edits?.push({ before, after });
    } else if (before || after) edits = undefined;
    if (after && read.prepared && read.prepared.length > 0)
      prepared.push({ record: after.record, areStaged: alike(read.prepared) });
    await pace?.((done += 1), stale.length);
  }
  for (const story of current) note(story?.findings);
  const inFileOrder = scanned.stories.flatMap(({ file }, place) => current[place] ?? anew.get(file) ?? []);
  if (inFileOrder.length < stories.size && forgetGone(scanned.stories, state)) edits = undefined;
  state.writeStories();
  noteLent(state, base);
  // Several threads give them in any order.
  const faulty = foundFaulty.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const isAsBefore =
    options.holdTogether === true && faulty.length === 0 && edits?.every(claimsTheSame) === true;
  const between = await faultsBetween(inFileOrder, faulty, state, isAsBefore);
  note(between.findings);
  return {
    ...(base.publication && { publication: base.publication }),
    stories: inFileOrder,
    faulty,
    isWhole:
      scanned.findings.length === 0 &&
      faulty.every(({ record }) => record?.id !== undefined) &&
      between.areToldApart,
    findings: inOrder(found.flat()),
    ...textsOf(state, teasers),
    prepared,
    ...(edits && { edits }),
  };
}

/** Gives what a library holds of a story. The rest is remembered, and is asked for when the story is read again. */
function libraryStory({ file, record, textHash }: RememberedStory): LibraryStory {
  return { file, record, textHash };
}

/** Gives what a story says of its file, in the very texts that are held of it: those of another thread would be held besides. */
function fileOf(scanned: ScannedFile, since: number): Pick<RememberedStory, "file" | "fingerprint"> {
  return { file: scanned.file, fingerprint: settled(scanned, since) };
}

/** Says whether a story has what other stories depend on as it was: its names, its addresses, its language and its translations. */
function claimsTheSame({ before, after }: StoryEdit): boolean {
  const claimsOf = ({ record }: LibraryStory) => {
    const { id, slug, formerSlugs, guid, language, status, translations } = record;
    return JSON.stringify([id, slug, formerSlugs, guid, language, status, translations]);
  };
  return claimsOf(before) === claimsOf(after);
}
