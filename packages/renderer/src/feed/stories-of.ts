import {
  expectArticle,
  expectDate,
  expectObject,
  expectPublication,
  expectStory,
  isIterable,
  isList,
  render,
  unexpected,
} from "../expect.js";
import type { Story } from "../story.js";
import type { Feed, FeedHead, StoryStream } from "./feed.js";

/**
 * Gives the stories of a feed.
 *
 * @param feed a feed, all of whose stories are known
 * @throws {TypeError} where they are in no list, where one of them is none as `renderStory` gives it, or where what the feed says of
 *   itself is at fault
 */
export function storiesOf(feed: Feed): readonly Story[] {
  expectHead(feed);
  const { stories } = feed;
  if (!isList(stories)) throw unexpected("feed.stories", "a list", stories, render);
  for (const story of stories) expectStory(story);
  return stories;
}

/**
 * Gives the stories of a feed that come one after the other. Each is looked at when it comes.
 *
 * @param feed what the feed says of itself
 * @param stories the stories
 * @throws {TypeError} where they neither are a list nor come as a stream, or where what the feed says of itself is at fault
 */
export function streamOf(feed: FeedHead, stories: StoryStream): StoryStream {
  expectHead(feed);
  if (!isIterable(stories)) throw unexpected("stories", "a list or a stream", stories, render);
  return stories;
}

function expectHead(feed: FeedHead): void {
  expectObject(feed, "feed", "Say the channel and its stories, as { publication, url, homeUrl, stories }.");
  const { publication, updated, withdrawn = [] } = feed;
  expectPublication(publication, "feed.publication");
  if (updated !== undefined) expectDate(updated, "feed.updated");
  for (const article of withdrawn) expectArticle(article, "feed.withdrawn");
}
