import { describe, expect, test } from "vitest";
import { renderAtom } from "../src/atom/index.js";
import { renderArticle } from "../src/html/index.js";
import { renderJsonFeed } from "../src/json-feed/index.js";
import { renderRss } from "../src/rss/index.js";
import { cases } from "./cases.js";
import { publication } from "./stories.js";

describe.each(Object.entries(cases))("%s", (name, story) => {
  const feed = {
    publication,
    url: "https://news.example/feed",
    homeUrl: "https://news.example/",
    stories: [story],
  };

  test.each([
    ["article.json", `${JSON.stringify(story.article, undefined, 2)}\n`],
    ["story.html", `${String(renderArticle(story))}\n`],
    ["rss.xml", renderRss(feed)],
    ["atom.xml", renderAtom(feed)],
    ["feed.json", renderJsonFeed(feed)],
  ])("is the %s that it was", async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../fixtures/${name}/${file}`);
  });
});
