import { momentOf } from "@copydesk/renderer";
import type { LibraryStory } from "../library/library.js";

const day = 86_400_000;

/** From this moment on a story is no longer news, and a Google News sitemap no longer lists it. */
const newsEnds = 2 * day + 1;

/**
 * Gives the first moment after the present at which the same content could give another edition: an embargo ends, a story
 * expires, or is no longer news. Nothing where there is none.
 *
 * @param stories every story, those too that nobody may see yet
 * @param now the present time, in milliseconds since 1970
 */
export function validUntil(stories: Iterable<LibraryStory>, now: number): number | undefined {
  let first = Infinity;
  for (const { record } of stories) {
    const { embargoedUntil, expires, datePublished } = record;
    const published = momentOf(datePublished).getTime();
    // Of nearly every story, all of this was long ago.
    if (published + newsEnds <= now && embargoedUntil === undefined && expires === undefined) continue;
    const moments = [Date.parse(datePublished), published, published + newsEnds];
    if (embargoedUntil !== undefined) moments.push(Date.parse(embargoedUntil));
    if (expires !== undefined) moments.push(Date.parse(expires));
    for (const moment of moments) if (moment > now && moment < first) first = moment;
  }
  return first === Infinity ? undefined : first;
}
