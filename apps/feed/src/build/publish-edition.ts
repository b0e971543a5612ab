import type { Publication } from "@copydesk/article-schema";
import { markdownParsers } from "../content/markdown-parsers.js";
import type { StoryKey } from "../records/story-record.js";
import type { LibraryStory } from "../library/library.js";
import { catalogueNote, type LibraryEdition, planLibrary } from "../edition/plan-library.js";
import type { ReadLibrary } from "../library/read-library.js";
import { lastTouched } from "../library/scanned-content.js";
import { isSettled } from "../library/settled.js";
import type { State } from "../state/state.js";
import { type StoryText, storyText } from "../state/story-text.js";
import type { BuildReport } from "./build-report.js";
import { forgetEdition, rememberEdition } from "./last-edition.js";
import type { MakeEditionOptions } from "./make-edition.js";
import type { PreparedLedger } from "./prepare-ledger.js";
import { type PutInPlace, putInPlace } from "./put-in-place.js";
import type { Threads } from "./threads.js";
import { unseenStories } from "./unseen-stories.js";
import { validUntil } from "./valid-until.js";

/** Content in which no error was found. */
export interface CheckedContent {
  readonly publication: Publication;
  /** The absolute address that its edition is published under. */
  readonly baseUrl: string;
  /** The digest of what is the same for all parts of the edition. */
  readonly make: string;
  readonly library: ReadLibrary;
  /**
   * The stories that have changed, by their places among all, where nothing but their texts is other than in the last edition.
   */
  readonly changed: ReadonlyMap<number, LibraryStory> | undefined;
  readonly ledger: PreparedLedger;
  /** What was found. */
  readonly report: BuildReport;
}

/**
 * Puts the edition of checked content in place, and remembers it.
 *
 * @param threads what renders feeds
 * @throws what `makeEdition` throws
 */
export async function publishEdition(
  content: CheckedContent,
  threads: Threads,
  options: MakeEditionOptions,
): Promise<BuildReport> {
  const { publication, baseUrl, library, changed, report } = content;
  const { added, returned, takenOut, record } = content.ledger;
  const { state, now, output, last, pace } = options;
  const parsers = await markdownParsers();
  const told = { publication, baseUrl, now, state, parsers, takenOut };
  // While another thread looks at the files. Where somebody has touched one, all of the edition is planned after all.
  const { catalogue, catalogued } = state;
  const part =
    changed && state.note(catalogueNote) !== undefined
      ? planLibrary(library, { ...told, part: { count: library.count, changed, catalogue, catalogued } })
      : undefined;
  const touched = last?.make === content.make ? await options.touched.paths() : undefined;
  const edition = part && touched?.size === 0 ? part : planLibrary(library, told);
  // Before anything is rendered, there is more room for it.
  edition.noteCatalogue(state);
  const files = await putInPlace(edition, {
    output,
    state,
    touched,
    prepared: library.prepared,
    threads,
    textOf: textOf(edition, state),
    pace,
    record,
  });
  const note = unseenStories(library, { added, returned, takenOut, now });
  const ended = { ...report, baseUrl: edition.baseUrl, files, note };
  if (files.notRemoved) forgetEdition(state);
  else remember(content, ended, options);
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

function remember(
  { make, library, changed, ledger, report }: CheckedContent,
  { baseUrl, files }: { readonly baseUrl: string; readonly files: PutInPlace },
  { state, since, now, maker, scanned, last, ...options }: MakeEditionOptions,
): void {
  // Of the stories that have not changed, that is known: of ten thousand, the dates need not be looked up.
  const until = validUntil(
    changed?.values() ?? library.stories,
    now.getTime(),
    changed && (last?.until ?? undefined),
  );
  const unchanged = files.written + files.unchanged;
  rememberEdition(state, {
    make,
    maker,
    scan: isSettled(lastTouched(scanned), since) ? options.scan : "",
    baseUrl: options.baseUrl,
    from: now.getTime(),
    until: until ?? null,
    ledger: ledger.digest,
    takenOut: ledger.takenOut,
    report: { ...report, recorded: 0, baseUrl, files: { written: 0, unchanged, removed: 0 } },
  });
}
