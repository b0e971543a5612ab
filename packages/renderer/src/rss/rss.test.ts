import { expect, test } from "vitest";
import { feed } from "../../test/rss-feed.js";
import { story } from "../../test/stories.js";
import { renderRss, rssChunks, streamRss } from "./rss.js";

test("the pieces of a feed are the feed", () => {
  const stories = [story(), story({ id: "tag:news.example,2024:b" })];
  const chunks = [...rssChunks(feed(stories))];
  expect(chunks).toHaveLength(4);
  expect(chunks.join("")).toBe(renderRss(feed(stories)));
});

test("a stream of stories gives the same feed, and asks for one story at a time", async () => {
  const stories = [story({ datePublished: "2024-05-02" }), story({ id: "tag:news.example,2024:b" })];
  const { stories: _, ...head } = feed(stories);
  const events: string[] = [];
  async function* arriving() {
    for (const [index, each] of stories.entries()) {
      events.push(`story ${index}`);
      yield await Promise.resolve(each);
    }
  }
  const chunks: string[] = [];
  for await (const chunk of streamRss({ ...head, updated: "2024-05-02" }, arriving())) {
    chunks.push(chunk);
    events.push("chunk");
  }
  expect(chunks.join("")).toBe(renderRss(feed(stories)));
  expect(events).toEqual(["chunk", "story 0", "chunk", "story 1", "chunk", "chunk"]);
});
