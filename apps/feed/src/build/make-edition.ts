import { countOf } from "../check-formats/count.js";
import { inOrder } from "../content/content-finding.js";
import { markdownParsers } from "../content/markdown-parsers.js";
import { ledgerDigest } from "../ledger/ledger-digest.js";
import { contentBase } from "../library/content-base.js";
import { datedAhead } from "../library/dated-ahead.js";
import { digestOf } from "../library/digest.js";
import { type LibraryEdition, planLibrary } from "../library/plan-library.js";
import { readLibrary } from "../library/read-library.js";
import { lastTouched, type ScannedContent } from "../library/scan-content.js";
import { isSettled } from "../library/settled.js";
import type { StoryKey } from "../edition/story-record.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import { type StoryText, storyText } from "../state/story-text.js";
import type { BuildContentOptions } from "./build-content.js";
import type { BuildReport } from "./build-report.js";
import { changedInText } from "./changed-in-text.js";
import {
  forgetEdition,
  hasStoriesOfEdition,
  holdsAt,
  type LastEdition,
  readAhead,
  rememberEdition,
} from "./last-edition.js";
import { prepareLedger } from "./prepare-ledger.js";
import { putInPlace } from "./put-in-place.js";
import { readStories } from "./read-stories.js";
import { Threads } from "./threads.js";
import type { TouchedOutputs } from "./touched-outputs.js";
import { unseenStories } from "./unseen-stories.js";
import { validUntil } from "./valid-until.js";

/** What {@link makeEdition} is told. */
export interface MakeEditionOptions extends BuildContentOptions {
  /** Which software makes it, from which folder. */
  readonly maker: string;
  /** The files of the content folder. */
  readonly scanned: ScannedContent;
  /** The digest of these files as they stand on the disk. */
  readonly scan: string;
  /** The folder that it is put into. Whoever made it abandons it in the end. */
  readonly output: OutputFolder;
  /** The files of the last edition that are no longer as they were written. */
  readonly touched: TouchedOutputs;
  /** What is remembered of the edition that was put in place last. */
  readonly last: LastEdition | undefined;
}

/**
 * Reads a content folder and puts its edition in place, but for what is remembered and there already. Where the content does
 * not hold together, everything is left as it was.
 *
 * @param folder the content folder's path, as a person typed it
 * @throws {Error} where the edition cannot be written, with Node's code
 * @throws {FolderInUse} where another build writes to the folder
 * @throws {LedgerUnwritable} where what is published cannot be recorded
 * @throws {Interrupted} where the build was asked to stop
 */
export async function makeEdition(folder: string, options: MakeEditionOptions): Promise<BuildReport> {
  const { state, since, now, pace, baseUrl: askedFor, scanned, maker, output, last } = options;
  const base = await contentBase(scanned, state, since);
  const { publication } = base;
  if (publication) await output.lock();
  const baseUrl = askedFor ?? publication?.baseUrl ?? "";
  const make = digestOf(JSON.stringify([maker, publication, baseUrl]));
  if (publication) forgetOthers(state, make);
  const isAsBefore = hasStoriesOfEdition(state) && !output.wasCutOff();
  readAhead(state);
  const holds = last !== undefined && last.make === make && holdsAt(last, now);
  const coming = publication && { publication, baseUrl, now, out: options.out, isEmpty: output.isEmpty() };
  await using threads = coming && new Threads({ base, since, edition: coming }, scanned.stories.length);
  const library = await readLibrary(folder, {
    state,
    since,
    scanned,
    base,
    holdTogether: isAsBefore,
    pace: (done, total) => pace("stories", done, total),
    ...(threads && { readStories: readStories(threads, output) }),
  });
  const changed = isAsBefore && holds ? changedInText(library) : undefined;
  const ledger = await prepareLedger(folder, library, {
    now,
    frozenLedger: options.frozenLedger,
    last: last && changed && { digest: last.ledger, takenOut: last.takenOut, changed },
  });
  const ahead = await datedAhead(library.stories, now);
  const findings = inOrder([...library.findings, ...ledger.findings, ...ahead]);
  const report = { findings, stories: library.stories.length, recorded: ledger.added.length };
  if (!publication || !threads || countOf(findings, "error") > 0) return report;
  const parsers = await markdownParsers();
  const touched = last?.make === make ? await options.touched.paths() : undefined;
  const catalogue = state.note(catalogueNote);
  const part = changed && catalogue !== undefined && touched?.size === 0 ? { changed, catalogue } : undefined;
  const { added, takenOut } = ledger;
  const edition = planLibrary(library, { publication, baseUrl, now, state, parsers, part, takenOut });
  // Before anything is rendered, there is more room for it.
  if (edition.catalogue) state.setNote(catalogueNote, edition.catalogue());
  const files = await putInPlace(edition, {
    output,
    state,
    touched,
    prepared: library.prepared,
    threads,
    textOf: textOf(edition, state),
    pace,
    record: ledger.record,
  });
  const note = unseenStories(library.stories, { added, takenOut, now });
  const ended = { ...report, baseUrl: edition.baseUrl, files, note };
  if (files.notRemoved) {
    forgetEdition(state);
    return ended;
  }
  rememberEdition(state, {
    make,
    maker,
    scan: isSettled(lastTouched(scanned), since) ? options.scan : "",
    baseUrl: askedFor,
    from: now.getTime(),
    until: (part ? last?.until : validUntil(library.stories, now.getTime())) ?? null,
    ledger: ledger.isInOrder ? ledgerDigest(folder) : null,
    takenOut,
    report: {
      ...report,
      recorded: 0,
      baseUrl: edition.baseUrl,
      files: { written: 0, unchanged: files.written + files.unchanged, removed: 0 },
    },
  });
  return ended;
}

/** Gives what feeds show of a story, from what is remembered where that is all. */
function textOf({ fileOf, storyOf }: LibraryEdition, state: State): (story: StoryKey) => StoryText {
  return (story) => {
    const known = state.text(fileOf(story));
    if (known?.html !== undefined) return known;
    const { article, contentHtml } = storyOf(story);
    return storyText(article, contentHtml);
  };
}

const noteName = "make";

/** The note of which stories the last edition lists where, if it can be planned in part. */
const catalogueNote = "catalogue";

/** Forgets stories that were read by other software, or for another publication or address. */
function forgetOthers(state: State, make: string): void {
  if (state.note(noteName) === make) return;
  state.forgetStories();
  state.setNote(noteName, make);
}
