import { webAddress } from "../address/address.js";
import { admit, reportHead } from "../feed/admit.js";
import type { Feed, FeedHead, StoryStream } from "../feed/feed.js";
import { hasForbidden, withoutForbidden } from "../template/characters.js";
import { jsonFeedItem } from "./item.js";

/**
 * Gives a feed as a JSON Feed 1.1 document. All dates come from the stories, so the same stories give the same bytes on any
 * day. Characters that the XML formats replace are replaced here too, so that all formats say the same.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function renderJsonFeed(feed: Feed): string {
  return [...jsonFeedChunks(feed)].join("");
}

/** Gives a feed as the pieces of a JSON Feed document, one for each story, so that a long feed can be sent as it grows. */
export function* jsonFeedChunks(feed: Feed): Generator<string> {
  yield start(feed);
  let separator = "";
  for (const story of feed.stories) {
    if (!admit(story, feed)) continue;
    yield separator + indentedItem(jsonFeedItem(story, feed.publication));
    separator = ",";
  }
  yield endAfter(separator);
}

/**
 * Gives the pieces of a JSON Feed document for stories that come one after the other, and holds one of them at a time.
 *
 * @param feed the channel
 * @param stories the stories, the newest first
 */
export async function* streamJsonFeed(feed: FeedHead, stories: StoryStream): AsyncGenerator<string> {
  yield start(feed);
  let separator = "";
  for await (const story of stories) {
    if (!admit(story, feed)) continue;
    yield separator + indentedItem(jsonFeedItem(story, feed.publication));
    separator = ",";
  }
  yield endAfter(separator);
}

/** The items come last, so that what stands before them is the document without its end. */
function start(feed: FeedHead): string {
  reportHead(feed);
  return `${json(head(feed)).slice(0, -2)},\n  "items": [`;
}

/** A list of nothing is closed on its own line. */
function endAfter(separator: string): string {
  return `${separator === "" ? "" : "\n  "}]\n}\n`;
}

function head({ publication, url, homeUrl, archive, ...feed }: FeedHead): object {
  const { hubs, logo } = publication;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title ?? publication.title,
    home_page_url: webAddress(homeUrl),
    feed_url: webAddress(url),
    description: feed.description ?? publication.description,
    // A JSON feed has no archives, but further pages; its older stories are on them.
    next_url: archive?.previous && webAddress(archive.previous),
    icon: logo && webAddress(logo.url),
    authors: [{ name: publication.publisher ?? publication.title }],
    language: publication.language,
    hubs: hubs.length > 0 ? hubs.map((hub) => ({ type: "WebSub", url: webAddress(hub) })) : undefined,
  };
}

/** Two lists around an item give it the indentation of the feed's items; their own brackets are cut off. */
function indentedItem(item: object): string {
  return json([[item]]).slice("[\n  [".length, -"\n  ]\n]".length);
}

function json(value: object): string {
  if (!holdsForbidden(value)) return JSON.stringify(value, undefined, 2);
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === "string" ? withoutForbidden(part) : part),
    2,
  );
}

/** Hardly any feed holds a character that has to be replaced, and to look is several times as fast as to replace. */
function holdsForbidden(value: unknown): boolean {
  if (typeof value === "string") return hasForbidden(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsForbidden);
}
