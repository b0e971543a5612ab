import {
  expectArticle,
  expectDate,
  expectObject,
  expectPublication,
  expectStory,
  expectText,
  isIterable,
  isList,
  render,
  unexpected,
} from "../expect.js";
import { expectFunctions } from "../expect-functions.js";
import type { FeedHead, FeedOfItems, StoryStream } from "./feed.js";
import { isWritten, type WrittenItem } from "./written-item.js";

/**
 * Refuses what is no feed, before a format stumbles over it.
 *
 * @param feed what was given
 * @throws {TypeError} where its stories are in no list, where one of them is none as `renderStory` gives it, or where what the feed
 *   says of itself is at fault
 */
export function expectFeed(feed: FeedOfItems): void {
  expectHead(feed);
  expectFunctions(feed, "feed", ["onItem"]);
  const { stories } = feed;
  if (!isList(stories)) throw unexpected("feed.stories", "a list", stories, render);
  for (const story of stories) {
    expectObject(story, "story", render);
    if (isWritten(story)) expectItem(story);
    else expectStory(story);
  }
}

function expectItem({ utf8, newest }: WrittenItem): void {
  if (!(utf8 instanceof Uint8Array)) throw unexpected("item.utf8", "bytes", utf8, tell);
  expectDate(newest, "item.newest");
}

const leave = "Leave it out where it is the publication's.";
const tell = "Give the items that onItem of a feed is told of.";

/**
 * Refuses what is no feed whose stories come one after the other. Each of them is to be looked at when it comes.
 *
 * @param feed what was given as the feed's head
 * @param stories what was given as its stories
 * @throws {TypeError} where they neither are a list nor come as a stream, or where what the feed says of itself is at fault
 */
export function expectStream(feed: FeedHead, stories: StoryStream): void {
  expectHead(feed);
  if (!isIterable(stories)) throw unexpected("stories", "a list or a stream", stories, render);
}

function expectHead(feed: FeedHead): void {
  expectObject(feed, "feed", "Say the channel and its stories, as { publication, url, homeUrl, stories }.");
  const { publication, updated, title, description, archive, extension, withdrawn = [] } = feed;
  expectPublication(publication, "feed.publication");
  if (updated !== undefined) expectDate(updated, "feed.updated");
  if (title !== undefined) expectText(title, "feed.title", leave);
  if (description !== undefined) expectText(description, "feed.description", leave);
  if (archive !== undefined)
    expectObject(archive, "feed.archive", "Give the addresses beside it, as { previous }, or leave it out.");
  if (extension !== undefined) {
    expectObject(extension, "feed.extension", "Say its vocabularies, as { namespaces }, or leave it out.");
    expectFunctions(extension, "feed.extension", ["item"]);
  }
  expectFunctions(feed, "feed", ["onWarning"]);
  if (!isList(withdrawn))
    throw unexpected("feed.withdrawn", "a list", withdrawn, "Give the articles that were taken back.");
  for (const article of withdrawn) expectArticle(article, "feed.withdrawn");
}
