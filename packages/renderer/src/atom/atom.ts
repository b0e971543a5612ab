import type { Article } from "@copydesk/article-schema";
import { withdrawnAt } from "../date/changed-at.js";
import { later } from "../date/moment.js";
import { expectStory } from "../expect.js";
import { admit, reportHead } from "../feed/admit.js";
import { encode } from "../feed/encode.js";
import { expectFeed, expectStream } from "../feed/expect-feed.js";
import type { WrittenExtension } from "../feed/extension.js";
import type { FeedHead, FeedOfItems, StoryStream } from "../feed/feed.js";
import { newestDate } from "../feed/newest-date.js";
import { itemParts, type Part, textOf } from "../feed/part.js";
import { isWritten } from "../feed/written-item.js";
import type { Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";
import { atomEntries, deletedEntry } from "./entry.js";
import { extensionOf, feedHead } from "./head.js";

/**
 * Gives a feed as an Atom 1.0 document. All dates come from the stories, so the same stories give the same bytes on any day.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderAtom(feed: FeedOfItems): string {
  return [...atomChunks(feed)].join("");
}

/**
 * Gives a feed as {@link renderAtom} does, in UTF-8: in less time than it takes to have the text first and then encode it.
 *
 * @param feed the channel, and the stories in it
 * @returns the bytes, which may be the start of a longer buffer
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function renderAtomBytes(feed: FeedOfItems): Uint8Array<ArrayBuffer> {
  expectFeed(feed);
  return encode(atomParts(feed), feed.stories.length, feed.onItem);
}

/**
 * Gives a feed as the pieces of an Atom 1.0 document, one for each story, so that a long feed can be sent as it grows.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function* atomChunks(feed: FeedOfItems): Generator<string, void, undefined> {
  expectFeed(feed);
  for (const part of atomParts(feed)) yield textOf(part);
}

function* atomParts(feed: FeedOfItems): Generator<Part, void, undefined> {
  const named = idsOf(feed.withdrawn);
  const taken = feed.stories.flatMap((story) =>
    isWritten(story) || story.article.status !== "withdrawn" || named.has(story.article.id)
      ? []
      : [story.article],
  );
  const withdrawn = [...(feed.withdrawn ?? []), ...taken];
  const extension = extensionOf(feed.extension);
  yield* feedStart(feed, feed.updated ?? newestOf(newestDate(feed), withdrawn), withdrawn, extension);
  const entry = atomEntries(feed.publication, extension);
  yield* itemParts(feed, (story) => entry(story).pieces);
  yield end;
}

/**
 * Gives the pieces of an Atom 1.0 document for stories that come one after the other, and holds one of them at a time.
 *
 * @param feed the channel; `updated` is the date of the newest story, which is not known yet
 * @param stories the stories, the newest first
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export async function* streamAtom(
  feed: FeedHead & { readonly updated: string },
  stories: StoryStream,
): AsyncGenerator<string, void, undefined> {
  expectStream(feed, stories);
  const extension = extensionOf(feed.extension);
  for (const markup of feedStart(feed, feed.updated, feed.withdrawn ?? [], extension)) yield String(markup);
  const entry = atomEntries(feed.publication, extension);
  const named = idsOf(feed.withdrawn);
  for await (const story of stories) {
    expectStory(story);
    if (admit(story, feed)) yield String(entry(story));
    else if (!named.has(story.article.id)) yield String(deletedEntry(story.article, feed));
  }
  yield String(end);
}

const end = xml`</feed>\n`;

function* feedStart(
  feed: FeedHead,
  newest: string | undefined,
  withdrawn: readonly Article[],
  extension: WrittenExtension,
): Generator<Markup, void, undefined> {
  reportHead(feed);
  yield feedHead(feed, newest, extension);
  for (const article of withdrawn) yield deletedEntry(article, feed);
}

/** A story that was taken back may be among the stories, too. Readers are told of it once. */
function idsOf(articles: readonly Article[] = []): ReadonlySet<string> {
  return new Set(articles.map(({ id }) => id));
}

/** To take a story back changes the feed, too. */
function newestOf(newest: string | undefined, withdrawn: readonly Article[]): string | undefined {
  return withdrawn.reduce((date: string | undefined, article) => {
    const taken = withdrawnAt(article);
    return date === undefined ? taken : later(date, taken);
  }, newest);
}
