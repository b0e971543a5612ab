import { expect, test } from "vitest";
import { readKnownStories } from "./known-stories.js";

const read = (text: string) => readKnownStories([{ path: "stories/a.md", name: "a", text }]);

test("a story is known by its names, whatever else may be wrong with it", () => {
  const front = [
    "# Imported; it was at https://old.example/a",
    "id: tag:news.example,2019:a",
    "slug: b",
    "formerSlugs: [c, 17]",
    "syndicatedFrom: { guid: 017, feedUrl: x }",
    "headline: 2019",
    "datePublished: 2019-11-22",
    "status: unheard-of",
  ];
  expect(read(`---\n${front.join("\n")}\n---\n`)).toEqual({
    stories: [
      {
        file: "stories/a.md",
        id: "tag:news.example,2019:a",
        guid: "017",
        feedUrl: "x",
        link: "https://old.example/a",
        slug: "b",
        formerSlugs: ["c", "17"],
        headline: "2019",
        published: "2019-11-22",
      },
    ],
    findings: [],
  });
});

test("a story that says no slug is known by the name of its file", () => {
  expect(read("---\nformerSlugs: c\n---\n").stories).toMatchObject([{ slug: "a", formerSlugs: [] }]);
});

test.each([
  ["No front matter.", 1],
  ["---\nid: x\nheadline: [\n---\n", 3],
])("it is told of a story that cannot be told from others: %j", (text, line) => {
  expect(read(text).findings).toMatchObject([
    { file: "stories/a.md", code: "import-story-unreadable", place: { line } },
  ]);
});
