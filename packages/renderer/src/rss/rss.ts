import { expectStory } from "../expect.js";
import { admit } from "../feed/admit.js";
import { encode } from "../feed/encode.js";
import { expectFeed, expectStream } from "../feed/expect-feed.js";
import type { FeedHead, FeedOfItems, StoryStream } from "../feed/feed.js";
import { newestDate } from "../feed/newest-date.js";
import { itemParts, type Part, textOf } from "../feed/part.js";
import { xml } from "../template/xml.js";
import { channelStart, extensionOf } from "./channel.js";
import { rssItems } from "./item.js";

/**
 * Gives a feed as an RSS 2.0 document. All dates come from the stories, so the same stories give the same bytes on any day.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function renderRss(feed: FeedOfItems): string {
  return [...rssChunks(feed)].join("");
}

/**
 * Gives a feed as {@link renderRss} does, in UTF-8: in less time than it takes to have the text first and then encode it.
 *
 * @param feed the channel, and the stories in it
 * @returns the bytes, which may be the start of a longer buffer
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function renderRssBytes(feed: FeedOfItems): Uint8Array<ArrayBuffer> {
  expectFeed(feed);
  return encode(rssParts(feed), feed.stories.length, feed.onItem);
}

/**
 * Gives a feed as the pieces of an RSS 2.0 document, one for each story, so that a long feed can be sent as it grows.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function* rssChunks(feed: FeedOfItems): Generator<string, void, undefined> {
  expectFeed(feed);
  for (const part of rssParts(feed)) yield textOf(part);
}

function* rssParts(feed: FeedOfItems): Generator<Part, void, undefined> {
  const extension = extensionOf(feed.extension);
  yield channelStart(feed, newestDate(feed), extension);
  const item = rssItems(feed.publication, extension);
  yield* itemParts(feed, (story) => item(story).pieces);
  yield end;
}

/**
 * Gives the pieces of an RSS 2.0 document for stories that come one after the other, and holds one of them at a time.
 *
 * @param feed the channel; without `updated` it does not say when it was built, for the stories are not known yet
 * @param stories the stories, the newest first
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export async function* streamRss(
  feed: FeedHead,
  stories: StoryStream,
): AsyncGenerator<string, void, undefined> {
  expectStream(feed, stories);
  const extension = extensionOf(feed.extension);
  yield String(channelStart(feed, feed.updated, extension));
  const item = rssItems(feed.publication, extension);
  for await (const story of stories) {
    expectStory(story);
    if (admit(story, feed)) yield String(item(story));
  }
  yield String(end);
}

const end = xml`</channel>\n</rss>\n`;
