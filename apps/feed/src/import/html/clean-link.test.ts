import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/a/" });

test.each([
  ['<a href="b" title="T">a</a>', '[a](https://old.example/a/b "T")'],
  ['<a href="b#c">a</a>', "[a](https://old.example/a/b#c)"],
  ['<a title="T">a</a>', "a"],
  ['<a href=" ">a</a>', "a"],
  ['a<a href="b" class="wp-block-file__button">b</a>', "a [b](https://old.example/a/b)"],
  ['a<a class="wp-block-file__button">b</a>', "a b"],
])("%s", (html, markdown) => expect(convert(html)).toMatchObject({ markdown, losses: [] }));

test.each([
  ["#b", "[a](#b)", "The place on the page that it led to has no name any more."],
  ["javascript:b", "a", "The address is none that a reader may be sent to; the words were kept."],
])("of a link to %s it is told what it lost", (value, markdown, reason) => {
  const losses = [{ field: "<a href>", reason, value }];
  expect(convert(`<a href="${value}">a</a>`)).toMatchObject({ markdown, losses });
});
