import { mostInSubscription } from "./places.js";

/** How many stories the feed of a section, an author, a language or an entity holds: there are many of these feeds. */
export const storiesInChannel = 20;

/**
 * Gives the stories of a channel that its feed holds: the newest, and all of the moment of the last one of these, for which of them came
 * last is not known. Days are moments, too, and stories that are dated by one need not be published in the order of their ids.
 *
 * @param stories stories in the order of lists
 */
export function newestInChannel<Story extends { readonly moment: number }>(
  stories: readonly Story[],
): readonly Story[] {
  const last = stories[storiesInChannel - 1];
  const following = stories.slice(storiesInChannel, mostInSubscription);
  const older = following.findIndex(({ moment }) => moment !== last?.moment);
  return stories.slice(0, storiesInChannel + (older < 0 ? following.length : older));
}
