import {
  archiveFeed,
  type Feed,
  type FeedArchive,
  renderAtom,
  renderJsonFeed,
  renderRss,
} from "@copydesk/renderer";
import { feedFiles, type FeedFormat } from "./addresses.js";
import { contentTypes } from "./content-types.js";
import { digestOf } from "./digest.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import type { StoryRecord } from "./story-record.js";

/** How many stories an archive document holds, and a subscription document at the least. */
const storiesInDocument = 50;

const formats: readonly {
  readonly format: FeedFormat;
  readonly contentType: string;
  readonly render: (feed: Feed) => string;
}[] = [
  { format: "rss", contentType: contentTypes.rss, render: renderRss },
  { format: "atom", contentType: contentTypes.atom, render: renderAtom },
  { format: "json", contentType: contentTypes.jsonFeed, render: renderJsonFeed },
];

/**
 * Plans the feed of all stories in each format, with its archives: what subscribers poll stays small, and no story is out of
 * their reach.
 */
export function* planFeeds({ site, published, withdrawn, storyOf }: Planning): Generator<Resource> {
  const { publication, addresses } = site;
  const { subscription, archives } = archiveFeed(published, storiesInDocument);
  for (const { format, contentType, render } of formats) {
    const archivePath = (number: number) =>
      `archive/${format}-${number}.${format === "json" ? "json" : "xml"}`;
    const archiveUrl = (number: number) =>
      number >= 1 && number <= archives.length ? addresses.at(archivePath(number)) : undefined;
    const document = (path: string, content: readonly StoryRecord[], archive: FeedArchive): Resource => {
      const dropped = archive.isArchive ? [] : withdrawn;
      return {
        path,
        contentType,
        digest: digestOf([
          archive.previous,
          archive.next,
          ...[...dropped, ...content].map(({ digest }) => digest),
        ]),
        render: () =>
          render({
            publication,
            url: addresses.at(path),
            homeUrl: addresses.home,
            stylesheetUrl: addresses.feedStylesheet,
            stories: content.map(storyOf),
            withdrawn: dropped.map((record) => storyOf(record).article),
            archive,
          }),
      };
    };
    const current = addresses.feeds[format];
    for (const [index, content] of archives.entries()) {
      yield document(
        archivePath(index + 1),
        content,
        linked({ isArchive: true, current, previous: archiveUrl(index), next: archiveUrl(index + 2) }),
      );
    }
    yield document(feedFiles[format], subscription, linked({ previous: archiveUrl(archives.length) }));
  }
}

/** Gives an archive's links without those that lead nowhere. */
function linked({
  isArchive,
  ...links
}: { readonly [Key in keyof FeedArchive]?: FeedArchive[Key] | undefined }): FeedArchive {
  const there = Object.fromEntries(Object.entries(links).filter(([, address]) => address !== undefined));
  return isArchive ? { isArchive, ...there } : there;
}
