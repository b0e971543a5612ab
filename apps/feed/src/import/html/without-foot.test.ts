import { expect, test } from "vitest";
import { imported, rss } from "../../../test/imported.js";
import { isElement } from "./elements.js";
import { parseHtml } from "./parse-html.js";
import { textOf } from "./plain-text.js";
import { withoutFoot } from "./without-foot.js";

const page = {
  headline: "The mill closes",
  link: "https://old.example/mill?source=rss",
  guid: "https://old.example/p/7",
};
const own = '<a href="https://old.example/mill/">The mill closes</a>';
const foot = `<p>The post ${own} appeared first on <a href="https://old.example">Old</a>.</p>`;
const without = (html: string) => {
  const root = parseHtml(html);
  if (!root) throw new Error("It cannot be parsed.");
  return { ...withoutFoot(root, page), whole: root };
};

test.each([
  [foot, "The post The mill closes appeared first on Old."],
  [
    `<hr>\n<p><em>${own} was first published elsewhere.</em></p>\n`,
    "The mill closes was first published elsewhere.",
  ],
  [
    '<div>Read <a href="http://old.example/p/7#more">The mill closes</a></div><img src="https://c.example/1" width="1" height="1">',
    "Read The mill closes",
  ],
])("copy ends without a line that names its own page: %s", (html, words) => {
  const { root, left } = without(`<p>Nobody knows.</p>\n${html}`);
  expect(textOf(root).trim()).toBe("Nobody knows.");
  expect(root.children.some((child) => isElement(child, "hr"))).toBe(false);
  expect(left).toEqual([words]);
});

test.each([
  foot,
  `<hr>${foot}`,
  `${foot}<p>Nobody knows.</p>`,
  "<p>Nobody knows.</p><p>The mill closes</p>",
  '<p>Nobody knows.</p><p>See <a href="https://old.example/other">The mill closes</a></p>',
  '<p>Nobody knows.</p><p>See <a href="https://old.example/mill">our first story</a></p>',
  '<p>Nobody knows.</p><p>See <a href="/mill">The mill closes</a></p>',
  `<p>Nobody knows.</p><p>${own}<img src="a.jpg" alt="A mill"></p>`,
  `<p>Nobody knows.</p><p>${own} ${"words ".repeat(40)}</p>`,
  `<p>Nobody knows.</p><ul><li>${own}</li></ul>`,
  `<p>Nobody knows.</p>${own}`,
])("what may be copy stays: %s", (html) => {
  const { root, left, whole } = without(html);
  expect(root).toEqual(whole);
  expect(left).toEqual([]);
});

test("a picture that counts readers stays beside the line, to be told", () => {
  const { root } = without(
    `<p>Nobody knows.</p><img src="https://c.example/1" width="1" height="1"><hr>${foot}`,
  );
  expect(root.children.some((child) => isElement(child, "img"))).toBe(true);
});

test("a story has the line neither in its copy nor in its summary, and it is told once", () => {
  const { files, stories } = imported(
    rss(
      `<item><title>The mill closes</title><link>https://old.example/mill</link><pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate><description><![CDATA[<p>It closes.</p>${foot}]]></description><content:encoded><![CDATA[<p>It closes on Friday.</p>${foot}]]></content:encoded></item>`,
    ),
  );
  expect(files[0]?.text).toMatch(/\nsummary: It closes\.\n[^]*\n\nIt closes on Friday\.\n$/);
  expect(stories[0]).toMatchObject({
    outcome: "published",
    losses: [{ field: "copy", value: "The post The mill closes appeared first on Old." }],
  });
});
