import { momentOf, rfc3339 } from "@copydesk/renderer";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import type { UnplacedFinding } from "../content/unplaced-finding.js";
import type { LibraryStory } from "../library/library.js";
import { guidIn, modifiedDate } from "./entry-of.js";
import type { RecordedEntry } from "./ledger.js";

/** Where the ledger is, and what time it is. */
export interface LedgerContext {
  /** The path of the ledger's file. */
  readonly file: string;
  readonly now: Date;
  /** Gives the file of the story that is at an address now, or was; nothing where none is. */
  readonly fileAt: (slug: string) => string | undefined;
}

/** A promise that is not kept, at its place in the ledger or about a part of a story. */
export type BrokenPromise = ContentFinding | UnplacedFinding;

/**
 * Gives what is no longer kept of what was promised of one story.
 *
 * @param entry what was promised
 * @param story the story as it is now, if it is there
 */
export function brokenPromises(
  entry: RecordedEntry,
  story: LibraryStory | undefined,
  context: LedgerContext,
): readonly BrokenPromise[] {
  if (!story || story.record.status === "draft")
    return entry.withdrawn ? [] : [vanished(entry, story, context)];
  if (story.record.status === "withdrawn")
    return [...guidChanged(entry, story), ...addressLost(entry, story, context)];
  return [
    ...embargoedLate(story, context),
    ...guidChanged(entry, story),
    ...addressLost(entry, story, context),
    ...textChanged(entry, story, context),
  ];
}

function vanished(
  entry: RecordedEntry,
  story: LibraryStory | undefined,
  { file }: LedgerContext,
): BrokenPromise {
  const code = "story-vanished";
  const withdraw = `copydesk withdraw ${story?.record.slug ?? entry.slug} --reason "…".`;
  if (story) {
    const message =
      "The story was published, and is a draft now; readers who have it would not be told why it is gone.";
    const hint = `Set status: published again or, to take the story from readers, withdraw it: ${withdraw}`;
    return { file: story.file, code, message, hint, about: ["status"] };
  }
  const message = `The story ${entry.id} (“${entry.slug}”) was published, and is not there any more; readers who have it would not be told why.`;
  const hint = `Put its file back. Then, to take it from readers: ${withdraw}`;
  return fileFinding(file, code, message, hint, { line: entry.line, column: 1 });
}

function embargoedLate({ record, file }: LibraryStory, { now }: LedgerContext): readonly BrokenPromise[] {
  const { embargoedUntil } = record;
  if (embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime()) return [];
  const message = `The story was published, and is under embargo until ${embargoedUntil} now; readers have it already.`;
  const hint = "Take embargoedUntil out or, to take the story from readers, withdraw it.";
  return [{ file, code: "story-vanished", message, hint, about: ["embargoedUntil"] }];
}

/** Of a withdrawn story, too: by another guid, readers would not know which story they are to drop. */
function guidChanged({ id, guid }: RecordedEntry, story: LibraryStory): readonly BrokenPromise[] {
  const now = guidIn(story);
  if (now === guid) return [];
  const message = `Subscribers' readers know the story by “${guid ?? id}”, and it is “${now ?? id}” in feeds now; every subscriber would be shown it again as new.`;
  const hint =
    guid === undefined
      ? "Take syndicatedFrom.guid out, so that feeds have the story's id again."
      : `Put the guid back: syndicatedFrom.guid, ${guid}.`;
  const about = ["syndicatedFrom", "guid"];
  return [{ file: story.file, code: "story-guid-changed", message, hint, about }];
}

function addressLost(
  entry: RecordedEntry,
  { record, file }: LibraryStory,
  { fileAt }: LedgerContext,
): readonly BrokenPromise[] {
  const kept = new Set<string>([record.slug, ...record.formerSlugs]);
  const lost = [entry.slug, ...entry.formerSlugs].filter((slug) => !kept.has(slug));
  if (lost.length === 0) return [];
  const message = `The story was published at “${lost.join("”, “")}”, and is at “${record.slug}” now; links to the old address would lead to nothing.`;
  const slugs = [...record.formerSlugs, ...lost].filter((slug) => slug !== record.slug).join(", ");
  const taken = lost.find((slug) => fileAt(slug) !== undefined);
  const hint =
    taken === undefined
      ? `Add formerSlugs: [${slugs}], or put the slug back.`
      : `Put the slug back, and give ${fileAt(taken)}, which is at “${taken}” now, an address that no story had.`;
  return [{ file, code: "story-slug-changed", message, hint, about: ["slug"] }];
}

/** Programs compare the moments that feeds say, and a feed says a moment of every date: that of a new text has to be later. */
function textChanged(
  entry: RecordedEntry,
  story: LibraryStory,
  { now }: LedgerContext,
): readonly BrokenPromise[] {
  if (story.textHash === entry.hash && !entry.withdrawn) return [];
  const modified = modifiedDate(story);
  const before = momentOf(entry.modified).getTime();
  if (momentOf(modified).getTime() > before) return [];
  const example = new Date(Math.max(now.getTime(), before + minute));
  example.setUTCMilliseconds(0);
  const told = `${rfc3339(entry.modified)}${entry.modified.includes("T") ? "" : ", for which that day stands"}`;
  const moment = `a moment such as ${rfc3339(example.toISOString())}`;
  const hint =
    now.getTime() > before
      ? `Set dateModified to when you changed it, later than ${told}: ${moment}.`
      : `Readers' programs were told ${told}; that is still to come. Set dateModified to ${moment}.${atOnce(entry)}`;
  const [code, message] = entry.withdrawn
    ? [
        "story-returned-undated",
        `The story was withdrawn as of ${entry.modified}, and is published again with the date ${modified}, which is no later for readers' programs: those that took it from their readers would not show it again.`,
      ]
    : [
        "story-changed-undated",
        `The text is another than the one of ${entry.modified}, but its date is ${modified}, which is no later for readers' programs: they would not show the change.`,
      ];
  return [{ file: story.file, code, message, hint, about: ["dateModified"] }];
}

/** A day stands for its noon, and whoever changes something before that has to date it ahead. */
function atOnce({ modified, withdrawn }: RecordedEntry): string {
  if (modified.includes("T")) return "";
  return withdrawn
    ? " A story that is withdrawn with the moment can be published again at once."
    : " A story that is dated with the moment of its publication can be changed at once.";
}

const minute = 60_000;
