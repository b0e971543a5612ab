import { webAddress } from "../address/address.js";
import { publisherName } from "../authors.js";
import { expectObject, expectStory } from "../expect.js";
import { admit, reportHead } from "../feed/admit.js";
import { contentOf } from "../feed/content.js";
import { encode } from "../feed/encode.js";
import { expectFeed, expectStream } from "../feed/expect-feed.js";
import type { FeedHead, FeedOfItems, StoryStream } from "../feed/feed.js";
import { itemParts, type Part, textOf } from "../feed/part.js";
import type { Piece } from "../feed/piece.js";
import type { Story } from "../story.js";
import { htmlToText } from "../text/html-to-text.js";
import { jsonFeedItem } from "./item.js";
import type { JsonFeedOptions } from "./options.js";
import { withTexts, writeJson } from "./write-json.js";

/**
 * Gives a feed as a JSON Feed 1.1 document. All dates come from the stories, so the same stories give the same bytes on any
 * day. Characters that the XML formats replace are replaced here too, so that all formats say the same.
 *
 * @param feed the channel, and the stories in it
 * @param options what items say and leave out
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function renderJsonFeed(feed: FeedOfItems, options?: JsonFeedOptions): string {
  return [...jsonFeedChunks(feed, options)].join("");
}

/**
 * Gives a feed as {@link renderJsonFeed} does, in UTF-8: in less time than it takes to have the text first and then encode it.
 *
 * @param feed the channel, and the stories in it
 * @param options what items say and leave out
 * @returns the bytes, which may be the start of a longer buffer
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function renderJsonFeedBytes(feed: FeedOfItems, options?: JsonFeedOptions): Uint8Array<ArrayBuffer> {
  expectFeed(feed);
  return encode(jsonFeedParts(feed, options), feed.stories.length, feed.onItem);
}

/**
 * Gives a feed as the pieces of a JSON Feed document, one for each story, so that a long feed can be sent as it grows.
 *
 * @param feed the channel, and the stories in it
 * @param options what items say and leave out
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function* jsonFeedChunks(
  feed: FeedOfItems,
  options?: JsonFeedOptions,
): Generator<string, void, undefined> {
  expectFeed(feed);
  for (const part of jsonFeedParts(feed, options)) yield textOf(part);
}

function* jsonFeedParts(feed: FeedOfItems, options?: JsonFeedOptions): Generator<Part, void, undefined> {
  expectOptions(options);
  yield { pieces: [start(feed)] };
  let separator = firstItem;
  for (const part of itemParts(feed, (story) => itemPieces(story, feed, options))) {
    yield { ...part, before: separator };
    separator = nextItem;
  }
  yield { pieces: [endAfter(separator)] };
}

/**
 * Gives the pieces of a JSON Feed document for stories that come one after the other, and holds one of them at a time.
 *
 * @param feed the channel
 * @param stories the stories, the newest first
 * @param options what items say and leave out
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export async function* streamJsonFeed(
  feed: FeedHead,
  stories: StoryStream,
  options?: JsonFeedOptions,
): AsyncGenerator<string, void, undefined> {
  expectOptions(options);
  expectStream(feed, stories);
  yield start(feed);
  let separator = firstItem;
  for await (const story of stories) {
    expectStory(story);
    if (!admit(story, feed)) continue;
    yield [separator, ...itemPieces(story, feed, options)].join("");
    separator = nextItem;
  }
  yield endAfter(separator);
}

/** Each item stands on a line of its own: who looks at a change to a feed sees which stories it is about. */
const firstItem = "\n";
const nextItem = `,${firstItem}`;

function itemPieces(
  story: Story,
  { publication }: FeedHead,
  options: JsonFeedOptions = {},
): readonly Piece[] {
  const item = writeJson(jsonFeedItem(story, publication, options));
  const html = contentOf(story);
  const texts: [string, string][] = [["content_html", html]];
  if (options.contentText ?? true) texts.push(["content_text", htmlToText(html)]);
  return withTexts(item, texts);
}

/** The items come last, so that what stands before them is the document without its end. */
function start(feed: FeedHead): string {
  reportHead(feed);
  return `${writeJson(head(feed)).slice(0, -1)},"items":[`;
}

/** A list of nothing is closed on the line that it begins on. */
function endAfter(separator: string): string {
  return `${separator === firstItem ? "" : "\n"}]}\n`;
}

function head({ publication, url, homeUrl, archive, ...feed }: FeedHead): object {
  const { hubs, logo } = publication;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title ?? publication.title,
    home_page_url: webAddress(homeUrl, "feed.homeUrl"),
    feed_url: webAddress(url, "feed.url"),
    description: feed.description ?? publication.description,
    // A JSON feed has no archives, but further pages; its older stories are on them.
    next_url: archive?.previous && webAddress(archive.previous, "feed.archive"),
    icon: logo && webAddress(logo.url, "publication.logo.url"),
    authors: [{ name: publisherName(publication) }],
    language: publication.language,
    hubs:
      hubs.length > 0
        ? hubs.map((hub) => ({ type: "WebSub", url: webAddress(hub, "publication.hubs") }))
        : undefined,
  };
}

function expectOptions(options: JsonFeedOptions | undefined): void {
  if (options !== undefined)
    expectObject(options, "options", "Say what items leave out, as { contentText }, or leave them out.");
}
