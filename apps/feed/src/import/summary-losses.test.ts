import { expect, test } from "vitest";
import { imported, rss } from "../../test/imported.js";

const losses = (
  description: string,
  copy = "<p>The copy, with <a href='/there'>a link</a>.</p>",
  media = "",
) =>
  imported(
    rss(
      `<item><title>One</title><link>https://old.example/one</link><pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate><description><![CDATA[${description}]]></description><content:encoded><![CDATA[${copy}]]></content:encoded>${media}</item>`,
    ),
  ).stories[0]?.losses.map(({ field, value }) => [field, value]);

test("pictures and links that only the summary has are told", () => {
  expect(losses('<p><img src="/a.jpg" alt="A hall"> Words and <a href="/other">a link</a>.</p>')).toEqual([
    ["summary <img>", "https://old.example/a.jpg"],
    ["summary <a href>", "https://old.example/other"],
  ]);
});

test("a video that only the summary has is told", () => {
  expect(losses('<iframe src="https://video.example/embed/1"></iframe>Words.')).toEqual([
    ["summary <a href>", "https://video.example/embed/1"],
  ]);
});

test.each([
  ["are in the copy too", '<img src="a.jpg"><a href="https://old.example/there">x</a>'],
  [
    "lead to the story, to its site or to nobody",
    'W. <a href="/one">More</a> <a href="https://old.example">Old</a> <a href="#x">x</a>',
  ],
  ["count readers", '<img src="https://count.example/1.gif" width="1" height="1">'],
])("those that %s are not", (_, description) => {
  const copy = '<p>The copy, with <a href="/there">a link</a>. <img src="/a.jpg" alt="A hall"></p>';
  expect(losses(description, copy)).toEqual([]);
});

test("nor is a picture that goes with the story", () => {
  const media =
    '<media:content url="https://old.example/a.jpg"><media:credit>Kyodo</media:credit><media:description>A hall</media:description></media:content>';
  expect(losses('<img src="/a.jpg">Words.', undefined, media)).toEqual([]);
});
