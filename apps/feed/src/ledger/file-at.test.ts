import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { fileAtAmong } from "./file-at.js";

test("gives the file of the story that is at an address, or was", () => {
  const fileAt = fileAtAmong({
    stories: [libraryStory(article("a")), libraryStory(article("b", { formerSlugs: ["c"] }))],
  });
  expect(["a", "b", "c", "d"].map(fileAt)).toEqual([
    "stories/a.md",
    "stories/b.md",
    "stories/b.md",
    undefined,
  ]);
});
