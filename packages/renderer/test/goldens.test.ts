import { createHash } from "node:crypto";
import { Publication } from "@copydesk/article-schema";
import { describe, expect, test } from "vitest";
import { renderAtom } from "../src/atom/index.js";
import { storiesAt } from "../src/feed/stories-at.js";
import { renderArticle, storyHead } from "../src/html/index.js";
import { renderJsonFeed } from "../src/json-feed/index.js";
import { renderRss } from "../src/rss/index.js";
import type { Story } from "../src/story.js";
import { storyMarkdown } from "../src/text/story-markdown.js";
import { storyText } from "../src/text/story-text.js";
import { cases, oneMegabyte } from "./cases.js";
import { publication as plain } from "./stories.js";

/** The moment at which the feeds of the goldens are looked at: one embargo has ended, and another has not. */
const now = new Date("2024-06-01T12:00:00Z");

/** A publication that says all that one can say of itself. */
const publication = Publication.parse({
  ...plain,
  title: "Example News & <Views>",
  publisher: "Example & Sons",
  email: "desk@news.example",
  technicalEmail: "web@news.example",
  logo: { url: "https://news.example/logo.png?a&b", width: 88, height: 31 },
  minutesBetweenUpdates: 30,
  hubs: ["https://hub.example/?a&b"],
  rights: { notice: "© 2024 Example & Sons" },
});

function renderings(story: Story): Readonly<Record<string, string>> {
  const feed = {
    publication,
    url: "https://news.example/feed",
    homeUrl: "https://news.example/",
    stories: storiesAt([story], now),
    withdrawn: story.article.status === "withdrawn" ? [story.article] : [],
  };
  return {
    "article.json": `${JSON.stringify(story.article, undefined, 2)}\n`,
    "head.html": String(storyHead(story, { publication })),
    "story.html": `${String(renderArticle(story))}\n`,
    "story.md": storyMarkdown(story),
    "story.txt": storyText(story),
    "rss.xml": renderRss(feed),
    "atom.xml": renderAtom(feed),
    // Indented, so that a change to it can be read.
    "feed.json": `${JSON.stringify(JSON.parse(renderJsonFeed(feed)), undefined, 2)}\n`,
  };
}

describe.each(Object.entries(cases))("%s", (name, story) => {
  test.each(Object.entries(renderings(story)))("is the %s that it was", async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../fixtures/${name}/${file}`);
  });
});

test("a body of a megabyte is rendered as it was", async () => {
  // Eight files of a megabyte would tell nobody more than their digests do.
  const lines = Object.entries(renderings(oneMegabyte())).map(([file, text]) => {
    const bytes = Buffer.byteLength(text);
    return `${createHash("sha256").update(text).digest("hex")}  ${String(bytes).padStart(8)}  ${file}\n`;
  });
  await expect(lines.join("")).toMatchFileSnapshot("../fixtures/one-megabyte/sha256.txt");
}, 240_000);
