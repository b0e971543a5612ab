import { expect, test } from "vitest";
import { storyFile } from "../scaffold/story-file.js";
import { context } from "../../test/changed-story.js";
import { allSteps } from "../in-step.js";
import { readStory } from "./read-story.js";

test("warns of publishing what a story was begun with, and takes it in a draft", () => {
  const begun = (status: string) => {
    const text = storyFile({
      id: "tag:news.example,2019:a",
      headline: "A",
      status: "draft",
      datePublished: "2019-11-22T18:00:00+09:00",
    });
    return allSteps(
      readStory(
        { path: "stories/a.md", name: "a", text: text.replace("status: draft", `status: ${status}`) },
        context,
      ),
    );
  };
  expect(begun("draft").findings).toEqual([]);
  const { article, findings } = begun("published");
  expect(article).toBeDefined();
  expect(
    findings.map(({ code, place, severity }) => `${severity} ${code} ${place.line}:${place.column}`),
  ).toEqual(["warning placeholder-left 7:10", "warning placeholder-left 15:1"]);
});
