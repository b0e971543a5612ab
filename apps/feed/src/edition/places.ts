import { archiveFeed } from "@copydesk/renderer";
import { inOrderOfLists, type Place } from "../records/newest-first.js";
import type { PlannedStory } from "../records/planned-story.js";

/** How many places an archive document has, and the document that readers subscribe to at the least. */
const placesInDocument = 50;

/** However many stories there are, the document that readers subscribe to holds no more of them: with one more, an archive begins. */
export const mostInSubscription = 2 * placesInDocument - 1;

/** However many places are empty, readers who subscribe are given so many stories, where there are so many. */
const fewestInSubscription = placesInDocument / 2;

/** An archive document of a feed. */
export interface NumberedArchive {
  /** Its number, counted from the oldest one, which has 1. */
  readonly number: number;
  /** Its stories, the newest first. There is one at the least. */
  readonly stories: readonly PlannedStory[];
}

/** A feed that is divided among its documents. */
export interface DividedFeed {
  /** The stories of the document that readers subscribe to, the newest first. */
  readonly subscription: readonly PlannedStory[];
  /** The archive documents, the oldest first. */
  readonly archives: readonly NumberedArchive[];
}

/**
 * Gives the places of stories that readers are not shown any more, among all that they ever were. Places are counted from the
 * newest story, which has 0.
 *
 * @param published the published stories, the newest first
 * @param gone those that were withdrawn or have expired, in any order
 */
export function vacatedPlaces(published: readonly Place[], gone: readonly Place[]): readonly number[] {
  let newer = 0;
  return gone.toSorted(inOrderOfLists).map((story, index) => {
    for (let next = published[newer]; next && inOrderOfLists(next, story) < 0; next = published[newer])
      newer += 1;
    return newer + index;
  });
}

/**
 * Divides the feed of all stories among its documents. A story that is gone leaves its place empty. If others moved up, every
 * archive document after it would hold other stories than before; and the oldest stories of a document that readers subscribe to
 * would be those of an archive again, which they were never shown, or long ago.
 *
 * @param published the published stories, the newest first
 * @param vacated what {@link vacatedPlaces} gave
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
export function dividedFeed(published: readonly PlannedStory[], vacated: readonly number[]): DividedFeed {
  const divided = archiveFeed(withGaps(published, vacated), placesInDocument);
  const subscription = [...shown(divided.subscription)];
  const archives = divided.archives.map((places, index) => ({ number: index + 1, stories: shown(places) }));
  while (subscription.length < fewestInSubscription && archives.length > 0)
    subscription.push(...(archives.pop()?.stories ?? []));
  return { subscription, archives: archives.filter(({ stories }) => stories.length > 0) };
}

function withGaps(
  published: readonly PlannedStory[],
  vacated: readonly number[],
): readonly (PlannedStory | undefined)[] {
  if (vacated.length === 0) return published;
  const gaps = new Set(vacated);
  const stories = published.values();
  return Array.from({ length: published.length + gaps.size }, (_, place) =>
    gaps.has(place) ? undefined : stories.next().value,
  );
}

function shown(places: readonly (PlannedStory | undefined)[]): readonly PlannedStory[] {
  return isFull(places) ? places : places.filter((story) => story !== undefined);
}

function isFull(places: readonly (PlannedStory | undefined)[]): places is readonly PlannedStory[] {
  return !places.includes(undefined);
}
