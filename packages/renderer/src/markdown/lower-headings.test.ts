import { expect, test } from "vitest";
import { markdownToHtml } from "./markdown-to-html.js";

const targets = { storyUrl: "https://news.example/a/", entityUrl: () => undefined };
const headings = (markdown: string) => markdownToHtml(markdown, targets).match(/<h\d>.*?<\/h\d>/g);

test("makes a first heading a second one, in quotes and lists too, and leaves the others", () => {
  expect(headings("# A\n\n## B\n\n###### C\n\n> # D\n>\n> - # E")).toEqual([
    "<h2>A</h2>",
    "<h2>B</h2>",
    "<h6>C</h6>",
    "<h2>D</h2>",
    "<h2>E</h2>",
  ]);
});
