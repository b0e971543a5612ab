import { isAfter } from "@copydesk/article-schema";
import { rfc3339 } from "@copydesk/renderer";
import type { ContentFinding } from "../content/content-finding.js";
import { placeFindings, type UnplacedFinding } from "../content/unplaced-finding.js";
import { isVisibleAt } from "../edition/visible-at.js";
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
    .map(modifiedAhead);
  const placed = await placeFindings([...ahead, ...changed]);
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
