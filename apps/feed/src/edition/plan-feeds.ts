import type { Article } from "@copydesk/article-schema";
import {
  archiveFeed,
  type Feed,
  type FeedArchive,
  renderAtom,
  renderJsonFeed,
  renderRss,
  type Story,
} from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import { type FeedFormat, pathBelow } from "./addresses.js";
import type { Resource } from "./resource.js";

/** How many stories an archive document holds, and a subscription document at the least. */
const storiesInDocument = 50;

const formats: readonly {
  readonly format: FeedFormat;
  readonly contentType: string;
  readonly render: (feed: Feed) => string;
}[] = [
  { format: "rss", contentType: "application/rss+xml; charset=utf-8", render: renderRss },
  { format: "atom", contentType: "application/atom+xml; charset=utf-8", render: renderAtom },
  { format: "json", contentType: "application/feed+json; charset=utf-8", render: renderJsonFeed },
];

/**
 * Plans the feed of all stories in each format, with its archives: what subscribers poll stays small, and no story is out of
 * their reach.
 *
 * @param site who publishes, and where
 * @param stories the published stories, the newest first; each is rendered when it is asked for
 * @param withdrawn the stories that were taken back
 */
export function planFeeds(
  site: Site,
  stories: readonly (() => Story)[],
  withdrawn: readonly Article[],
): readonly Resource[] {
  const { publication, addresses } = site;
  const { subscription, archives } = archiveFeed(stories, storiesInDocument);
  return formats.flatMap(({ format, contentType, render }) => {
    const archiveUrl = (number: number) =>
      number >= 1 && number <= archives.length ? addresses.archive(format, number) : undefined;
    const document = (url: string, content: readonly (() => Story)[], archive: FeedArchive): Resource => ({
      path: pathBelow(addresses, url),
      contentType,
      render: () =>
        render({
          publication,
          url,
          homeUrl: addresses.home,
          stylesheetUrl: addresses.feedStylesheet,
          stories: content.map((story) => story()),
          withdrawn: archive.isArchive ? [] : withdrawn,
          archive,
        }),
    });
    const current = addresses.feeds[format];
    return [
      document(current, subscription, linked({ previous: archiveUrl(archives.length) })),
      ...archives.map((content, index) =>
        document(
          addresses.archive(format, index + 1),
          content,
          linked({ isArchive: true, current, previous: archiveUrl(index), next: archiveUrl(index + 2) }),
        ),
      ),
    ];
  });
}

/** Gives an archive's links without those that lead nowhere. */
function linked({
  isArchive,
  ...links
}: { readonly [Key in keyof FeedArchive]?: FeedArchive[Key] | undefined }): FeedArchive {
  const there = Object.fromEntries(Object.entries(links).filter(([, address]) => address !== undefined));
  return isArchive ? { isArchive, ...there } : there;
}
