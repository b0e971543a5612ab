import { articleArbitrary } from "@copydesk/article-schema/testing";
import commonMark from "commonmark-spec";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderStory } from "../src/html/render-story.js";
import { markdownToHtml } from "../src/markdown/markdown-to-html.js";
import { remarkParser } from "../src/markdown/remark-parser.js";
import { markdownText } from "./markdown-arbitrary.js";
import { nativeParser } from "../src/native/native-parser.js";
import { isReadAlike } from "../src/native/read-alike.js";

const targets = {
  storyUrl: "https://news.example/stories/harbour/",
  entityUrl: (id: string) => `https://news.example/entities/${id}/`,
};

function expectTheSame(markdown: string): void {
  expect(markdownToHtml(markdown, targets, nativeParser)).toBe(
    markdownToHtml(markdown, targets, remarkParser),
  );
}

describe("nativeParser", () => {
  // The specification's text writes a tab as an arrow.
  const examples = commonMark.tests.map(({ markdown, number }) => ({
    number,
    markdown: markdown.replaceAll("→", "\t"),
  }));

  test.each(examples)(
    "gives the HTML of remark's parser for example $number of CommonMark",
    ({ markdown }) => {
      expectTheSame(markdown);
    },
  );

  test.each([
    "*     [\n\n    \n\n",
    "*     [\n\n    \n*     [",
    "*     [\n*     [\n\n        code",
    "  - b\n\n\n    \t```\n\n    \n",
    "1.\ta\n\n\tb",
  ])("gives the HTML of remark's parser for indented code in a list: %j", (markdown) => {
    expectTheSame(markdown);
  });

  test("reads nearly all of the examples itself", () => {
    const read = examples.filter(({ markdown }) => isReadAlike(markdown));
    expect(read.length / examples.length).toBeGreaterThan(0.9);
  });

  test("gives the HTML of remark's parser for any article", () => {
    const url = "https://news.example/stories/harbour/";
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        const { contentHtml } = renderStory(article, { url, parser: nativeParser });
        expect(contentHtml).toBe(renderStory(article, { url }).contentHtml);
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  test("gives the HTML of remark's parser for any text with the look of Markdown", () => {
    fc.assert(fc.property(markdownText, expectTheSame), { numRuns: 2000 });
  }, 120_000);
});
