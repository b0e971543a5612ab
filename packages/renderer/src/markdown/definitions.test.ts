import { expect, test } from "vitest";
import { markdownToHtml } from "./markdown-to-html.js";

const targets = { storyUrl: "https://news.example/a/", entityUrl: () => undefined };

test.each(["[b]: /c", "> [b]: /c", "- a\n\n  > [b]: /c"])(
  "a link leads where its definition says, wherever that stands: %j",
  (definition) => {
    const html = markdownToHtml(`${definition}\n\n[a][b]`, targets);
    expect(html).toMatch(/<p><a href="https:\/\/news\.example\/c">a<\/a><\/p>$/);
    expect(html).not.toContain("[b]");
  },
);

test("the first of several definitions counts", () => {
  expect(markdownToHtml("> [a]: /first\n\n[a]: /second\n\n[a]", targets)).toContain(
    '<p><a href="https://news.example/first">a</a></p>',
  );
});
