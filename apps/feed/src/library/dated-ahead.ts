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
  const ahead = stories.filter(({ record }) => isAhead(record, now));
  const placed = await placeFindings(ahead.map(findingOf));
  return placed.map((finding) => ({ ...finding, severity: "warning" }));
}

function isAhead(record: LibraryStory["record"], now: Date): boolean {
  const { datePublished, status } = record;
  // Of nearly every story, the date has come long ago.
  if (Date.parse(datePublished) <= now.getTime() || !isAfter(datePublished, now.toISOString())) return false;
  return status === "published" && isVisibleAt(record, now);
}

function findingOf({ file, record: { datePublished } }: LibraryStory): UnplacedFinding {
  return {
    file,
    code: "story-dated-ahead",
    message: `The story is dated ${datePublished}, which is still to come, and is published all the same.`,
    hint: `To hold it back until then, add embargoedUntil: ${rfc3339(datePublished)}; otherwise correct the date.`,
    about: ["datePublished"],
  };
}
