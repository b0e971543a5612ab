import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const markdown = (value: string) =>
  htmlToMarkdown({ value, format: "html", base: "https://old.example/" }).markdown;
const a = "![A](https://old.example/a.jpg)";
const b = "![B](https://old.example/b.jpg)";

test.each([
  ['<noscript><img src="a.jpg" alt="A"></noscript>', a],
  [
    '<noscript><img src="a.jpg" alt="A"><img src="b.jpg" alt="B"></noscript><img data-src="a.jpg" alt="A">',
    b + a,
  ],
  ['<noscript><img src="a.jpg" alt="A"></noscript><p><img data-src="a.jpg" alt="A"></p>', a],
  ['<noscript><img src="a.jpg" alt="A"></noscript><img hidden src="a.jpg" alt="A">', a],
  ['<noscript><img src="a.jpg" alt="A"></noscript><noscript><img src="b.jpg" alt="B"></noscript>', a + b],
  ['<noscript>See <a href="b">it</a></noscript>', "See [it](https://old.example/b)"],
])("what stands for a script is shown, but for a picture that is shown anyway: %s", (html, expected) =>
  expect(markdown(html)).toBe(expected),
);
