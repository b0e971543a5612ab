import { expect, test } from "vitest";
import { story } from "../test/stories.js";
import { feedContent } from "./feed/content.js";
import { renderArticle } from "./html/article.js";
import { storyMarkdown } from "./text/story-markdown.js";
import { storyText } from "./text/story-text.js";

test.each([
  ["a page", (given: ReturnType<typeof story>) => String(renderArticle(given))],
  ["feeds", feedContent],
  ["Markdown", (given: ReturnType<typeof story>) => storyMarkdown(given)],
  ["plain text", storyText],
])("%s shows the oldest correction first, and those of one day as they are listed", (_, shown) => {
  const corrections = [
    { date: "2024-05-04", text: "Corrected fourthly." },
    { date: "2024-05-03T01:00:00+09:00", text: "Corrected secondly." },
    { date: "2024-05-03", text: "Corrected thirdly." },
    { date: "2024-05-02", text: "Corrected firstly." },
  ];
  const given = story({ corrections });
  expect(shown(given).match(/Corrected \w+/g)).toEqual([
    "Corrected firstly",
    "Corrected secondly",
    "Corrected thirdly",
    "Corrected fourthly",
  ]);
  expect(given.article.corrections.map(({ text }) => text)).toEqual(corrections.map(({ text }) => text));
});
