import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/a/" });

test.each([
  ["a<code> b </code>c", "a `b` c"],
  ["a<code>b </code>c", "a`b` c"],
  ["a<code> b</code>c", "a `b`c"],
  ["a<code>b</code>c", "a`b`c"],
  ["a<code> </code>c", "a c"],
  ["<code>a\n  b   c\td</code>", "`a b c d`"],
  ["<code>a <br><br> b</code>", "```\na\nb\n```"],
  ["<pre class=y><code id=z>x</code></pre>", "```\nx\n```"],
])("white space in code, and at its ends: %s", (html, expected) =>
  expect(convert(html).markdown).toBe(expected),
);

test("tells of the links and the pictures in code, and of nothing that is neither", () => {
  const { markdown, losses } = convert('<code>a<a href="b">c</a><a id="d">e</a><img src="f"><img></code>');
  expect(markdown).toBe("`ace`");
  expect(losses).toMatchObject([
    { field: "<a href>", reason: "Code has no links; the words were kept.", value: "b" },
    { field: "<img>", reason: "Code has no pictures.", value: "f" },
    { field: "<img>", reason: "Code has no pictures." },
  ]);
});
