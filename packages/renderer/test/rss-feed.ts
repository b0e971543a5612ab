import { Publication } from "@copydesk/article-schema";
import { parseRssFeed } from "feedsmith";
import { renderRss } from "../src/rss/rss.js";
import type { Story } from "../src/story.js";
import { publication } from "./stories.js";

/** Gives the RSS feed of some stories, of a publication that may say something else. */
export const feed = (stories: readonly Story[], changes: object = {}) => ({
  publication: Publication.parse({ ...publication, ...changes }),
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  stories,
});
/** Gives what a parser reads of it. */
export const read = (stories: readonly Story[], changes?: object): ReturnType<typeof parseRssFeed<string>> =>
  parseRssFeed(renderRss(feed(stories, changes)));
/** Gives a file of a picture. */
export const picture = (width: number, more: object = {}) => ({
  url: `https://news.example/${width}.jpg?a=1&b=2`,
  mediaType: "image/jpeg",
  width,
  height: width / 2,
  ...more,
});
