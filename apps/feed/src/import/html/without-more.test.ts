import { expect, test } from "vitest";
import { summaryLines } from "../copy-draft.js";

const page = { headline: "Harbour opens", link: "https://post.example/harbour/?utm_source=rss" };
const linesOf = (value: string) => summaryLines({ format: "html", value, base: page.link }, page);

test("leaves out the link to the rest of a story, and says so", () => {
  const { paragraphs, losses } = linesOf(
    '<p>Ships may enter&#8230; <a href="https://post.example/harbour/" class="more-link">Continue reading<span> "Harbour opens"</span></a></p>',
  );
  expect(paragraphs).toEqual(["Ships may enter…"]);
  expect(losses).toMatchObject([{ field: "summary", value: 'Continue reading "Harbour opens"' }]);
});

test.each([
  '<p>Ships may enter <a href="https://post.example/harbour/">here</a></p>',
  '<p>Ships may enter <a class="more-link" href="https://post.example/busan/">here</a></p>',
])("keeps other links: %s", (value) => {
  expect(linesOf(value)).toEqual({ paragraphs: ["Ships may enter here"], losses: [] });
});
