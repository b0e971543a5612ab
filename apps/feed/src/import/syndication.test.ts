import { renderAtom, renderStory } from "@copydesk/renderer";
import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { imported, jsonFeed } from "../../test/imported.js";

/** Says whether Atom has a story's own id where the story was known by a guid. */
function isLostInAtom(guid: string): boolean {
  const syndicatedFrom = { title: "Old", feedUrl: "https://old.example/feed.json", guid };
  const url = "https://news.example/stories/a/";
  const story = renderStory(article("a", { syndicatedFrom }), { url });
  const feed = { publication, url: "https://news.example/atom.xml", homeUrl: "https://news.example/" };
  return renderAtom({ ...feed, stories: [story] }).includes(`<id>${story.article.id}</id>`);
}

test.each([
  ["https://old.example/?p=17", false],
  ["urn:x:1", false],
  ["https://old.example/한국", false],
  ["https://old.example/100%25", false],
  ["17 at https://old.example", true],
  ["17", true],
  ["https://old.example/100%", true],
  ["https://old.example/%zz", true],
  ["https://old.example/a\u0085b", true],
  ["https://old.example/\ud800", true],
])("of a guid such as %j it is told that Atom has another id, where that is so: %j", (guid, isLost) => {
  expect(isLostInAtom(guid)).toBe(isLost);
  const [story] = imported(jsonFeed({ id: guid })).stories;
  expect(story).toMatchObject({ outcome: "published", guid });
  expect(story?.losses.map(({ field }) => field)).toEqual(isLost ? ["guid"] : []);
});
