import { inOrder } from "../content/content-finding.js";
import type { State } from "../state/state.js";
import { type ContentBase, contentBase } from "./content-base.js";
import type { CurrentStories } from "./current-stories.js";
import { faultsBetween } from "./faults-between.js";
import type { Library, LibraryStory } from "./library.js";
import type { StoryRead } from "./story-read.js";
import { textsOf } from "./texts-of.js";
import type { PreparedStories } from "./prepared-stories.js";
import { ReadAnew, type StoryEdit } from "./read-anew.js";
import { readStoriesHere } from "./read-stories-here.js";
import { areRepeated } from "./repeated-stories.js";
import { scanContent } from "./scan-content.js";
import type { ScannedContent } from "./scanned-content.js";
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

/**
 * What is to be remembered of so many stories is held until the edition is written, and written while the disk is busy with that. Of
 * a hundred thousand, its memory is needed before.
 */
const mostHeld = 15_000;

/** Reads the files of some stories. */
export type ReadStories = (stories: readonly StoryFile[], base: ContentBase) => AsyncIterable<StoryRead>;

/**
 * What {@link readLibrary} gives. Where little was read anew, its stories are put together when they are asked for: of a hundred
 * thousand, a build after one edit asks for none.
 */
export interface ReadLibrary extends Library {
  /** How many stories hold together. */
  readonly count: number;
  /** The stories of which documents were made ready while they were read. */
  readonly prepared: PreparedStories;
  /**
   * The stories that are other than what was remembered; left out where one of them is new or gone, or does not hold together,
   * now or before.
   */
  readonly edits?: readonly StoryEdit[];
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
  const { stale, current } = staleStories(scanned.stories, state, base);
  const { readStories = readStoriesHere({ since }) } = options;
  const anew = new ReadAnew(state, since, stale);
  let done = 0;
  for await (const read of stale.length > 0 ? readStories(stale, base) : []) {
    anew.take(read);
    await pace?.((done += 1), stale.length);
  }
  const stories = storiesInOrder(scanned.stories.paths, current, anew.stories);
  const count = scanned.stories.length - stale.length + anew.stories.size;
  const areSomeGone = count < state.stories.size && forgetGone(scanned.stories, state);
  if (count > mostHeld) state.writeStories();
  noteLent(state, base);
  const edits = areSomeGone ? undefined : anew.edits;
  const faulty = anew.faulty();
  const isAsBefore =
    options.holdTogether === true &&
    faulty.length === 0 &&
    edits?.every(claimsTheSame) === true &&
    !areRepeated(edits, state.stories);
  const between = await faultsBetween(stories, faulty, state, isAsBefore);
  const findings = [
    ...base.findings,
    ...scanned.unread,
    ...anew.findings.flat(),
    ...Array.from(current.withFindings(), (story) => story.findings).flat(),
    ...between.findings,
  ];
  return {
    ...(base.publication && { publication: base.publication }),
    get stories() {
      return stories();
    },
    count,
    faulty,
    isWhole:
      scanned.findings.length === 0 &&
      faulty.every(({ record }) => record?.id !== undefined) &&
      between.areToldApart,
    findings: inOrder(findings),
    ...textsOf(state, anew.teasers),
    prepared: anew.prepared,
    ...(edits && { edits }),
  };
}

/** Gives the stories that hold together, in the order of their files, when they are asked for. */
function storiesInOrder(
  files: readonly string[],
  current: CurrentStories,
  anew: ReadonlyMap<string, LibraryStory>,
): () => readonly LibraryStory[] {
  return onceAsked(() => files.flatMap((file, place) => current.at(place) ?? anew.get(file) ?? []));
}

/** Has something made when it is first asked for; from then on, nothing is held that it was made of. */
function onceAsked<Value>(make: () => Value): () => Value {
  let held: { readonly make: () => Value } | { readonly value: Value } = { make };
  return () => {
    if ("make" in held) held = { value: held.make() };
    return held.value;
  };
}

/**
 * Says whether a story has what other stories depend on as it was: its names, its addresses, its section, its authors, its language
 * and its translations.
 */
function claimsTheSame({ before, after }: StoryEdit): boolean {
  const claimsOf = ({ record }: LibraryStory) => {
    const { id, slug, formerSlugs, guid, section, authors, language, status, translations } = record;
    return JSON.stringify([id, slug, formerSlugs, guid, section, authors, language, status, translations]);
  };
  return claimsOf(before) === claimsOf(after);
}
