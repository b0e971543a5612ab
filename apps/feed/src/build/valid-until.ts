import { momentOf } from "@copydesk/renderer";
import type { LibraryStory } from "../library/library.js";

const hour = 3_600_000;
const day = 24 * hour;

/** So much earlier than in UTC a day begins where it begins first; from then on, no story of it is dated ahead. */
const begunInTheEast = 14 * hour;

/** From this moment on a story is no longer news, and a Google News sitemap no longer lists it. */
const newsEnds = 2 * day + 1;

/**
 * Gives the first moment after the present at which the same content could give another edition: an embargo ends, a story
 * expires, or is no longer news, or the day has come that it is dated by or says that it was changed or withdrawn on. Nothing where there is none.
 *
 * @param stories all stories, or all but the others; those too that nobody may see yet
 * @param now the present time, in milliseconds since 1970
 * @param others what it gave for stories that are not among them, where there are such
 */
export function validUntil(
  stories: Iterable<LibraryStory>,
  now: number,
  others = Infinity,
): number | undefined {
  let first = others;
  for (const { record } of stories) {
    const { embargoedUntil, expires, datePublished, dateModified, withdrawal } = record;
    const noLongerNews = momentOf(datePublished).getTime() + newsEnds;
    const changed = dateModified === undefined ? -Infinity : Date.parse(dateModified);
    const withdrawn = withdrawal === undefined ? -Infinity : Date.parse(withdrawal.date);
    // Of nearly every story, all of this was long ago.
    const isOver = noLongerNews <= now && changed <= now && withdrawn <= now;
    if (isOver && embargoedUntil === undefined && expires === undefined) continue;
    const begun = Date.parse(datePublished);
    const dates = [begun, changed, withdrawn];
    const moments = [...dates, ...dates.map((date) => date - begunInTheEast), noLongerNews];
    if (embargoedUntil !== undefined) moments.push(Date.parse(embargoedUntil));
    if (expires !== undefined) moments.push(Date.parse(expires));
    for (const moment of moments) if (moment > now && moment < first) first = moment;
  }
  return first === Infinity ? undefined : first;
}
