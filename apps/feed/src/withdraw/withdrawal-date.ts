import { isAfter } from "@copydesk/article-schema";
import { momentOf } from "@copydesk/renderer";
import { dayOf } from "../scaffold/permanent-id.js";

/** The dates of a story as its file has them, whether they are in order or not. */
export interface StoryDates {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

/**
 * Gives the date of a withdrawal: the day, in UTC, as most dates are written. It is the moment where the day will not do: where
 * it is tomorrow in the newsroom already, and where readers' programs, for which a day is its noon, would hold the story for
 * newer than its withdrawal.
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
  const possible = [dayOf(now), moment].filter((date) => !isAfter(published, date));
  return possible.find((date) => momentOf(date) > momentOf(modified)) ?? possible[0];
}
