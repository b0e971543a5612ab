import { grouped } from "../grouped.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import type { ImportedStory } from "./import-report.js";
import type { KnownStory } from "./known-stories.js";
import type { SourceItem } from "./source-item.js";
import { headlineOf } from "./story-parts.js";
import { urlOf } from "../url-of.js";

/**
 * Gives what finds the story that an entry is, though it has another guid: RSS and Atom of one site may each name it in a way of their
 * own. It is the same only where its page, its headline and its date are, and nothing else in the file or the folder has that page: two
 * stories are never taken for one.
 *
 * @param items the entries of the file
 * @param known the stories that there are
 */
export function samePage(
  items: readonly SourceItem[],
  known: readonly KnownStory[],
): (item: SourceItem) => KnownStory | undefined {
  const entries = grouped(items, ({ link }) => pageOf(link) ?? "");
  const stories = grouped(known, ({ link }) => pageOf(link) ?? "");
  return (item) => {
    const page = pageOf(item.link);
    if (page === undefined || entries.get(page)?.length !== 1) return undefined;
    const [story, another] = stories.get(page) ?? [];
    if (!story || another || headlineOf(item, []) !== story.headline) return undefined;
    const [moment, other] = [item, story].map(({ published }) => Date.parse(published ?? ""));
    return moment === other ? story : undefined;
  };
}

/**
 * Gives what tells, of each new story but the first that has a page, that another entry of the file has it, too. Both stay: a page that
 * is written on, such as that of a live report, has many entries, and nothing says which of two is the right one.
 *
 * @param stories what became of the entries
 */
export function sharedPages(
  stories: readonly ImportedStory[],
): (story: ImportedStory) => readonly ImportLoss[] {
  const there = stories.filter(({ outcome }) => outcome !== "skipped" && outcome !== "refused");
  const sharing = grouped(there, ({ link }) => pageOf(link) ?? "");
  return (story) => {
    const page = pageOf(story.link);
    const [first] = page === undefined ? [] : (sharing.get(page) ?? []);
    if (!first || first === story || !/^(?:published|draft)$/.test(story.outcome)) return [];
    const reason = `The entry on line ${first.place.line} has the same page, and each is a story of its own. Withdraw or delete one if they are the same.`;
    return [{ field: "link", reason, value: shortened(story.link ?? "") }];
  };
}

/** Gives what names a page, however it is asked for; nothing where it is the home page, which many a feed has for all of its entries. */
function pageOf(link: string | undefined): string | undefined {
  const url = link === undefined ? undefined : urlOf(link);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const way = `${url.pathname.replace(/\/$/, "")}${url.search}`;
  return way === "" ? undefined : `${url.host.replace(/^www\./, "")}${way}${url.hash}`;
}
