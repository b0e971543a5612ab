import { isAfter } from "@copydesk/article-schema";
import { rfc3339 } from "@copydesk/renderer";
import type { ContentFinding } from "../content/content-finding.js";
import { placeFindings, type UnplacedFinding } from "../content/unplaced-finding.js";
import { isVisibleAt } from "../records/visible-at.js";
import type { LibraryStory } from "./library.js";

/**
 * Warns of stories that readers are shown before the date that they say: an embargo holds a story back, and a date does not, as it does
 * where other programs publish.
 *
 * @param stories every story of the publication
 * @param now the present time; a day has begun where it begins first
 */
export async function datedAhead(
  stories: readonly LibraryStory[],
  now: Date,
): Promise<readonly ContentFinding[]> {
  const ahead = stories.filter(({ record }) => isAhead(record, "datePublished", now)).map(publishedAhead);
  // Where the story itself is dated ahead, its change is too.
  const changed = stories
    .filter(({ record }) => isAhead(record, "dateModified", now) && !isAhead(record, "datePublished", now))
    .filter(({ record }) => !isOfItsDay(record))
    .map(modifiedAhead);
  const withdrawn = stories.filter(({ record }) => isWithdrawnAhead(record, now)).map(withdrawnAhead);
  const placed = await placeFindings([...ahead, ...changed, ...withdrawn]);
  return placed.map((finding) => ({ ...finding, severity: "warning" }));
}

function isAhead(
  record: LibraryStory["record"],
  field: "datePublished" | "dateModified",
  now: Date,
): boolean {
  const { [field]: date, status } = record;
  // Of nearly every story, the date has come long ago.
  if (date === undefined || Date.parse(date) <= now.getTime() || !isAfter(date, now.toISOString()))
    return false;
  return status === "published" && isVisibleAt(record, now);
}

/** Programs of readers keep a date, and take back no story by an earlier one. */
function isWithdrawnAhead({ withdrawal, datePublished }: LibraryStory["record"], now: Date): boolean {
  if (!withdrawal) return false;
  const isAfterNow = (date: string) => isAfter(date, now.toISOString());
  // No withdrawal comes before the publication, whatever that is dated.
  return isAfterNow(withdrawal.date) && !isAfterNow(datePublished);
}

/**
 * Says whether a story was changed on the day that it is dated by. Programs are told its noon in UTC, so that a change before that has to
 * be dated ahead.
 */
function isOfItsDay({ datePublished, dateModified = "" }: LibraryStory["record"]): boolean {
  return !datePublished.includes("T") && rfc3339(dateModified).startsWith(datePublished);
}

function withdrawnAhead({ file, record: { withdrawal } }: LibraryStory): UnplacedFinding {
  return {
    file,
    code: "story-dated-ahead",
    message: `The story says that it was withdrawn on ${withdrawal?.date}, which is still to come, and is withdrawn all the same.`,
    hint: "Correct the date: to be published again, the story would need a later one.",
    about: ["withdrawal", "date"],
  };
}

function modifiedAhead({ file, record: { dateModified } }: LibraryStory): UnplacedFinding {
  return {
    file,
    code: "story-dated-ahead",
    message: `The story says that it was changed on ${dateModified}, which is still to come.`,
    hint: "Correct the date: each later change needs a later one, and programs keep a story in front that is dated ahead.",
    about: ["dateModified"],
  };
}

function publishedAhead({ file, record: { datePublished } }: LibraryStory): UnplacedFinding {
  return {
    file,
    code: "story-dated-ahead",
    message: `The story is dated ${datePublished}, which is still to come, and is published all the same.`,
    hint: `To hold it back until then, add embargoedUntil: ${rfc3339(datePublished)}; otherwise correct the date.`,
    about: ["datePublished"],
  };
}
