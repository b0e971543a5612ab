import { LanguageTag } from "@copydesk/article-schema";
import type { FeedArchive, FeedHead } from "@copydesk/renderer";
import { feedTitle } from "../pages/channel-title.js";
import { feedFiles } from "../site/addresses.js";
import type { Channel } from "../site/channel.js";
import { renderFeedDocument } from "./feed-document.js";
import { feedFormats, type FormatOfFeeds } from "./feed-formats.js";
import { newestInChannel, storiesInChannel } from "./newest-in-channel.js";
import { digestOfList, keysOf } from "../records/newest-first.js";
import type { PlannedStory } from "../records/planned-story.js";
import { dividedFeed, type NumberedArchive } from "./places.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** What a document of a feed holds, whatever its format. */
interface Content {
  readonly stories: readonly PlannedStory[];
  readonly withdrawn: readonly PlannedStory[];
}

/**
 * Plans the feed of all stories in each format, with its archives: what subscribers poll stays small, and no story is out of
 * their reach.
 */
export function* planMainFeed({
  site,
  published,
  withdrawn,
  vacated,
  storyOf,
  isWanted = () => true,
}: Pick<
  Planning,
  "site" | "published" | "withdrawn" | "vacated" | "storyOf" | "isWanted"
>): Generator<Resource> {
  const { publication, addresses } = site;
  const { subscription, archives } = dividedFeed(published, vacated);
  const head = { publication, homeUrl: addresses.home, stylesheetUrl: addresses.feedStylesheet };
  const archivePath = (format: FormatOfFeeds, number: number) =>
    `archive/${format.name}-${number}.${format.extension}`;
  const archiveUrl = (format: FormatOfFeeds, archive: NumberedArchive | undefined) =>
    archive && addresses.at(archivePath(format, archive.number));
  const document = (format: FormatOfFeeds, path: string, content: Content, archive: FeedArchive): Resource =>
    documentAt(path, format, {
      content,
      digest: () => digestOfContent(content, [archive.previous, archive.next]),
      head: () => ({ ...head, url: addresses.at(path), archive }),
      storyOf,
    });
  // The formats of one document come one after the other, so that its stories are at hand for all of them.
  for (const [index, { stories, number }] of archives.entries())
    for (const format of isWanted(stories) ? feedFormats : []) {
      const previous = archiveUrl(format, archives[index - 1]);
      const next = archiveUrl(format, archives[index + 1]);
      const links = linked({ isArchive: true, current: addresses.feeds[format.name], previous, next });
      yield document(format, archivePath(format, number), { stories, withdrawn: [] }, links);
    }
  for (const format of feedFormats) {
    const content = { stories: subscription, withdrawn: format.showsWithdrawn ? withdrawn : [] };
    const links = linked({ previous: archiveUrl(format, archives.at(-1)) });
    yield document(format, feedFiles[format.name], content, links);
  }
}

/** Plans the feeds of every channel, each with the newest of its stories. */
export function* planChannelFeeds({
  site,
  channels: { sections, authors, entities, languages },
  storyOf,
}: Pick<Planning, "site" | "channels" | "storyOf">): Generator<Resource> {
  for (const kind of [sections, authors, languages, entities])
    for (const channel of kind) {
      const stories = newestInChannel(channel.stories);
      for (const format of feedFormats) {
        const path = channel.folder + feedFiles[format.name];
        const withdrawn = format.showsWithdrawn ? channel.withdrawn.slice(0, storiesInChannel) : [];
        const content = { stories, withdrawn };
        yield documentAt(path, format, {
          content,
          digest: () => digestOfContent(content, [channel.name, channel.qualifier]),
          head: () => channelHead(site, channel, path),
          storyOf,
        });
      }
    }
}

/** What a channel's feed says of itself. Its permanent name is below the publication's, and depends on no title. */
function channelHead({ publication, addresses }: Planning["site"], channel: Channel, path: string): FeedHead {
  const { kind, folder, name } = channel;
  return {
    publication: kind === "language" ? { ...publication, language: LanguageTag.parse(name) } : publication,
    id: `${publication.id}/${folder.slice(0, -1)}`,
    url: addresses.at(path),
    homeUrl: addresses.at(`${folder}index.html`),
    title: feedTitle(channel, publication),
    stylesheetUrl: addresses.feedStylesheet,
  };
}

function digestOfContent({ stories, withdrawn }: Content, texts: readonly (string | undefined)[]): string {
  // Which of them were taken back, their own digests say.
  return digestOfList([...withdrawn, ...stories], texts);
}

/** What a document of a feed is made of. */
interface Parts extends Pick<Planning, "storyOf"> {
  readonly content: Content;
  readonly digest: () => string;
  readonly head: () => FeedHead;
}

function documentAt(
  path: string,
  { name, contentType }: FormatOfFeeds,
  { content, digest, head, storyOf }: Parts,
): Resource {
  const feed = () => ({
    format: name,
    head: head(),
    stories: keysOf(content.stories),
    withdrawn: keysOf(content.withdrawn),
  });
  return {
    path,
    contentType,
    get digest() {
      return digest();
    },
    shows: content.withdrawn.length === 0 ? content.stories : [...content.withdrawn, ...content.stories],
    feed,
    render: () => renderFeedDocument(feed(), storyOf),
  };
}

/** Gives an archive's links without those that lead nowhere. */
function linked({
  isArchive,
  ...links
}: { readonly [Key in keyof FeedArchive]?: FeedArchive[Key] | undefined }): FeedArchive {
  const there = Object.fromEntries(Object.entries(links).filter(([, address]) => address !== undefined));
  return isArchive ? { isArchive, ...there } : there;
}
