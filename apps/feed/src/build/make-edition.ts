import { countOf } from "../check-formats/count.js";
import { inOrder } from "../content/content-finding.js";
import { contentBase } from "../library/content-base.js";
import { faultsAt } from "../library/faults-at.js";
import { digestOf } from "../digest-of.js";
import { readLibrary } from "../library/read-library.js";
import type { ScannedContent } from "../library/scanned-content.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import type { BuildContentOptions } from "./build-content.js";
import type { BuildReport } from "./build-report.js";
import { changedInText } from "./changed-in-text.js";
import { hasStoriesOfEdition, holdsAt, type LastEdition, readAhead } from "./last-edition.js";
import { prepareLedger } from "./prepare-ledger.js";
import { publishEdition } from "./publish-edition.js";
import { readAtOnce, readStories } from "./read-stories.js";
import type { ThreadPool } from "./thread-pool.js";
import { Threads } from "./threads.js";
import type { TouchedOutputs } from "./touched-outputs.js";

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
  /** The threads that may help. Whoever made them ends them. */
  readonly pool: ThreadPool;
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
  const { state, since, now, scanned, output, last } = options;
  const base = await contentBase(scanned, state, since);
  const { publication } = base;
  if (publication) await output.lock();
  const baseUrl = options.baseUrl ?? publication?.baseUrl ?? "";
  const make = digestOf(JSON.stringify([options.maker, publication, baseUrl]));
  const coming = publication && { publication, baseUrl, now, out: options.out, isEmpty: output.isEmpty() };
  const threads = coming && new Threads(options.pool, { base, since, edition: coming });
  if (publication) forgetOthers(state, make);
  // Everything is to be written again. Threads do that as they read the stories, sooner than this one alone, which need not read them.
  const isShared = threads !== undefined && readAtOnce(threads, scanned.stories.length) > 0;
  const isAnew = isShared && output.isEmpty() && hasStoriesOfEdition(state);
  if (isAnew) state.forgetStories();
  const isAsBefore = hasStoriesOfEdition(state) && !isAnew && !output.wasCutOff();
  readAhead(state);
  const holds = last !== undefined && last.make === make && holdsAt(last, now);
  const library = await readLibrary(folder, {
    state,
    since,
    scanned,
    base,
    holdTogether: isAsBefore,
    pace: (done, total) => options.pace("stories", done, total),
    ...(threads && { readStories: readStories(threads, output) }),
  });
  const changed = isAsBefore && holds ? changedInText(library) : undefined;
  const edited = changed && new Set(changed.values());
  const ledger = await prepareLedger(folder, library, {
    now,
    frozenLedger: options.frozenLedger,
    last: last && edited && { digest: last.ledger, takenOut: last.takenOut, changed: edited },
  });
  const before = last && edited && { changed: edited, findings: last.report.findings };
  const findings = inOrder([
    ...library.findings,
    ...ledger.findings,
    ...(await faultsAt(library, now, before)),
  ]);
  const report = { findings, stories: library.count, recorded: ledger.added.length };
  if (!publication || !threads || countOf(findings, "error") > 0) return report;
  const content = { publication, baseUrl, make, library, changed, ledger, report };
  return publishEdition(content, threads, options);
}

const noteName = "make";

/** Forgets stories that were read by other software, or for another publication or address. */
function forgetOthers(state: State, make: string): void {
  if (state.note(noteName) === make) return;
  state.forgetStories();
  state.setNote(noteName, make);
}
