import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const markdown = (value: string) => htmlToMarkdown({ value, format: "html", base: undefined }).markdown;

test.each([
  ["One.<br><br>Two.", "One.\n\nTwo."],
  ["<p>One.<br /> &nbsp;<br>Two.<br>Three.</p>", "One.\n\nTwo.\\\nThree."],
  ["<div>One.<br><br><br><br>Two.<br><br></div>", "One.\n\nTwo."],
  ["<p>One <b>is.<br><br>Two</b> are.</p>", "One **is.**\n\n**Two** are."],
  [
    '<a href="https://a.example/">One.<br><br>Two.</a>',
    "[One.](https://a.example/)\n\n[Two.](https://a.example/)",
  ],
  ["<blockquote>One.<br><br>Two.</blockquote>", "> One.\n>\n> Two."],
  ["<ul><li>One.<br><br>Two.</li></ul>", "- One.\n\n  Two."],
  ["<p>One.<span><br></span><br>Two.</p>", "One.\n\nTwo."],
])("a blank line of line breaks divides paragraphs: %s", (html, expected) => {
  expect(markdown(html)).toBe(expected);
});

test.each([
  ["<p>One.<br>Two.</p>", "One.\\\nTwo."],
  [
    "<p>One.<br><img src='https://a.example/a.jpg' alt='A'><br>Two.</p>",
    "One.\\\n![A](https://a.example/a.jpg)\\\nTwo.",
  ],
  ["<p><br><br>One.</p>", "One."],
  ["<h2>One<br><br>two</h2>", "## One two"],
  ["<pre>One.\n\n\nTwo.</pre>", "```\nOne.\n\n\nTwo.\n```"],
])("what is none does not: %s", (html, expected) => {
  expect(markdown(html)).toBe(expected);
});
