import { isAfter } from "@copydesk/article-schema";
import { counted } from "../check-formats/count.js";
import { isVisibleAt } from "../edition/visible-at.js";
import type { LibraryStory } from "../library/library.js";
import { filesOf } from "./files-of.js";

/**
 * Says which new stories are published before their own date; nothing where there is none. Other programs hold a story back until
 * then, so whoever dated it may have meant that.
 *
 * @param stories every story of the publication
 * @param added the ids of those that are new in the ledger
 * @param now the present time
 */
export function postdatedStories(
  stories: readonly LibraryStory[],
  added: readonly string[],
  now: Date,
): string | undefined {
  if (added.length === 0) return undefined;
  const isNew = new Set(added);
  const moment = now.toISOString();
  const early = stories.filter(
    ({ record }) =>
      isNew.has(record.id) &&
      record.status === "published" &&
      isVisibleAt(record, now) &&
      isAfter(record.datePublished, moment),
  );
  if (early.length === 0) return undefined;
  return `${counted(early.length, "new story is", "new stories are")} dated later than this build, but published with it: ${filesOf(early)}. To hold a story back, give it embargoedUntil.`;
}
