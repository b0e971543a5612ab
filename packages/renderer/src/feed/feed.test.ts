import { Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderAtom } from "../atom/atom.js";
import { renderJsonFeed } from "../json-feed/json-feed.js";
import { renderRss } from "../rss/rss.js";
import type { Feed } from "./feed.js";

const feed: Feed = {
  publication,
  url: "https://news.example/asia/feed",
  homeUrl: "https://news.example/asia/",
  stories: [story()],
};
const own = {
  ...feed,
  id: "tag:news.example,2019:news/asia",
  title: "News of Asia",
  description: "What happened there.",
};

/** Gives what a feed of XML says before its first story. */
const headOf = (text: string) => text.slice(0, text.search(/<item>|<entry/));
const linksOf = (text: string) =>
  Array.from(headOf(text).matchAll(/<(?:atom:)?link [^>]*>/g), ([link]) =>
    ["rel", "type", "href"].map((name) => new RegExp(`${name}="([^"]*)"`).exec(link)?.[1]),
  );

test("a feed is called as it says itself, and else as its publication", () => {
  const [rss, atom] = [headOf(renderRss(own)), headOf(renderAtom(own))];
  expect(rss).toContain("<title>News of Asia</title>\n");
  expect(rss).toContain("<description>What happened there.</description>\n");
  expect(atom).toContain("<id>tag:news.example,2019:news/asia</id>\n");
  expect(atom).toContain('<title type="text">News of Asia</title>\n');
  expect(atom).toContain('<subtitle type="text">What happened there.</subtitle>\n');
  expect(JSON.parse(renderJsonFeed(own))).toMatchObject({
    title: "News of Asia",
    description: "What happened there.",
  });
  expect(headOf(renderAtom(feed))).toContain(`<id>${publication.id}</id>\n`);
  expect(JSON.parse(renderJsonFeed(feed))).toMatchObject({
    title: "Example News",
    description: "What happened.",
  });
});

test("a feed without hubs names none", () => {
  expect(JSON.parse(renderJsonFeed(feed))).not.toHaveProperty("hubs");
});

test("an archive document says that it is one, and which documents stand beside it", () => {
  const archive = {
    isArchive: true,
    current: "https://news.example/feed?a&b",
    previous: "https://news.example/1",
    next: "https://news.example/3",
  };
  for (const [render, type] of [
    [renderRss, "application/rss+xml"],
    [renderAtom, "application/atom+xml"],
  ] as const) {
    const text = render({ ...feed, archive });
    expect(headOf(text)).toContain("<fh:archive/>\n");
    expect(linksOf(text).slice(render === renderAtom ? 1 : 0)).toEqual([
      ["self", type, "https://news.example/asia/feed"],
      ["current", type, "https://news.example/feed?a&amp;b"],
      ["prev-archive", type, "https://news.example/1"],
      ["next-archive", type, "https://news.example/3"],
    ]);
    const subscription = render({ ...feed, archive: { previous: "https://news.example/3" } });
    expect(subscription).not.toContain("<fh:archive");
    expect(linksOf(subscription).at(-1)).toEqual(["prev-archive", type, "https://news.example/3"]);
  }
});

test("RSS says how large the publication's logo is where that is known, and nothing of it where it is not", () => {
  const imageOf = (size: object) => {
    const logo = { url: "https://news.example/logo.png", ...size };
    const text = renderRss({ ...feed, publication: Publication.parse({ ...publication, logo }) });
    return /<\/link>\n(.*)<\/image>/s.exec(text.slice(text.indexOf("<image>")))?.[1];
  };
  expect(imageOf({ width: 88, height: 31 })).toBe("<width>88</width>\n<height>31</height>\n");
  expect(imageOf({})).toBe("");
});
