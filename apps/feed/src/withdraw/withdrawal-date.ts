import { isAfter } from "@copydesk/article-schema";
import { momentOf } from "@copydesk/renderer";
import { dayOf } from "../scaffold/permanent-id.js";

/** The dates of a story as its file has them, whether they are in order or not. */
export interface StoryDates {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

/**
 * Gives the date of a withdrawal: the moment, in UTC, so that the story can be published again as soon as that is wanted. It is the
 * day where the moment will not do: where the story is dated by that day, and readers' programs, for which a day is its noon, would
 * hold it for newer than its withdrawal.
 *
 * @param now the present time
 * @param dates what the story says of itself
 * @returns nothing where the story is of a day that is not yet, anywhere
 */
export function withdrawalDate(
  now: Date,
  { published = "", modified = published }: StoryDates,
): string | undefined {
  const moment = `${now.toISOString().slice(0, "2019-11-22T18:00:00".length)}Z`;
  const possible = [moment, dayOf(now)].filter((date) => !isAfter(published, date));
  return possible.find((date) => momentOf(date) > momentOf(modified)) ?? possible.at(-1);
}
