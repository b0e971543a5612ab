import { parseArticle, Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { renderAtom } from "./atom/index.js";
import { entityFinder } from "./entity-finder.js";
import { renderStory } from "./html/index.js";
import { renderJsonFeed } from "./json-feed/index.js";
import { renderRss } from "./rss/index.js";

function articleOf(ids: readonly string[]) {
  return parseArticle({
    schemaVersion: 2,
    id: "tag:news.example,2031:huge",
    slug: "huge",
    language: "en",
    headline: "Huge",
    summary: "Huge.",
    body: "Huge.",
    datePublished: "2031-05-04",
    about: ids,
    entities: ids.map((id, index) => ({ type: "person", id, name: `Person ${index}` })),
    media: ids.map((id) => ({ kind: "photo", credit: "Somebody", creditedTo: id })),
  });
}

test.each([1, 64, 65])("finds the entities of an article with %d of them, the first of each id", (count) => {
  const ids = Array.from({ length: count }, (_, index) => `person-${index}`);
  const find = entityFinder(articleOf([...ids, "person-0"]));
  expect(ids.map((id) => find(id)?.name)).toEqual(ids.map((_, index) => `Person ${index}`));
  expect(find("nobody")).toBeUndefined();
  expect(find(undefined)).toBeUndefined();
});

// Three quadratic steps over eighty thousand take minutes.
test("writes feeds of a story about eighty thousand people in time in proportion to them", () => {
  const publication = Publication.parse({
    id: "tag:news.example,2030:news",
    title: "News",
    description: "News.",
    language: "en",
    baseUrl: "https://news.example/",
  });
  const ids = Array.from({ length: 80_000 }, (_, index) => `person-${index}`);
  const story = renderStory(articleOf(ids), { url: "https://news.example/huge" });
  const feed = {
    publication,
    url: "https://news.example/feed",
    homeUrl: publication.baseUrl,
    stories: [story],
  };
  for (const render of [renderRss, renderAtom, renderJsonFeed])
    expect(render(feed)).toContain("Person 79999");
});
