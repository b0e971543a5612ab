import { archiveFeed } from "@copydesk/renderer";
import type { ListPage } from "../pages/list-page.js";
import { digestOfList } from "../records/newest-first.js";
import type { PlannedStory } from "../records/planned-story.js";
import type { IsWanted } from "./planning.js";

/** How many stories a page of a list shows; the first one shows as many at the least. */
const storiesOnPage = 50;

/** One page of a list as it is planned. Its stories are put out when it is rendered. */
export interface PlannedPage extends Omit<ListPage, "stories"> {
  readonly planned: readonly PlannedStory[];
}

/**
 * Divides a list of stories among pages. They are counted from the oldest story on, so that a new story changes the first page
 * alone.
 *
 * @param folder where the list stands: a path that is empty or ends in a slash
 * @param stories its stories, the newest first
 * @param isWanted says which of the pages are asked for
 * @returns these pages, that with the oldest stories first
 */
export function listPages(
  folder: string,
  stories: readonly PlannedStory[],
  isWanted: IsWanted = () => true,
): readonly PlannedPage[] {
  const { subscription, archives } = archiveFeed(stories, storiesOnPage);
  const first = `${folder}index.html`;
  const path = (number: number) => `${folder}page/${number}/index.html`;
  const pageAt = (index: number, planned: readonly PlannedStory[]): PlannedPage => ({
    path: path(index + 1),
    number: index + 1,
    planned,
    newer: index + 1 < archives.length ? path(index + 2) : first,
    ...(index > 0 && { older: path(index) }),
  });
  const pages = archives.flatMap((planned, index) => (isWanted(planned) ? pageAt(index, planned) : []));
  if (isWanted(subscription))
    pages.push({
      path: first,
      planned: subscription,
      ...(archives.length > 0 && { older: path(archives.length) }),
    });
  return pages;
}

/** Gives the digest of a page of a list: what it shows, and where it leads. */
export function digestOfPage(
  { planned, newer, older }: PlannedPage,
  texts: readonly (string | undefined)[],
): string {
  return digestOfList(planned, [newer, older, ...texts]);
}
