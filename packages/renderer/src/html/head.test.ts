import { Article } from "@copydesk/article-schema";
import { stringifyJsonLd, toJsonLd } from "@copydesk/article-schema/json-ld";
import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { type MarkdownParser, remarkParser } from "../markdown/remark-parser.js";
import { storyHead } from "./head.js";

const head = (fields: object, options: object = {}) =>
  String(storyHead(story(fields), { publication, ...options }));

test("says where the story is, and what it is", () => {
  const renditions = [
    { url: "https://news.example/a.jpg?a&b", mediaType: "image/jpeg", width: 10, height: 5 },
  ];
  const text = head({
    headline: 'A "b" & <c>',
    language: "ko-KR",
    dateModified: "2024-05-02",
    tags: ["ships"],
    media: [{ kind: "photo", credit: "A", alt: "Ships", renditions }],
    translations: [{ id: "tag:news.example,2024:t", language: "en", url: "https://news.example/en/" }],
  });
  for (const expected of [
    '<link rel="canonical" href="https://news.example/stories/harbour/">',
    '<meta property="og:title" content="A &quot;b&quot; &amp; &lt;c&gt;">',
    '<meta property="og:locale" content="ko_KR">',
    '<meta property="article:published_time" content="2024-05-01">',
    '<meta property="article:modified_time" content="2024-05-02">',
    '<meta property="og:image" content="https://news.example/a.jpg?a&amp;b">',
    '<meta property="og:image:alt" content="Ships">',
    '<link rel="alternate" hreflang="en" href="https://news.example/en/">',
    // Search engines pass languages by where a page names others, and not itself.
    '<link rel="alternate" hreflang="ko-KR" href="https://news.example/stories/harbour/">',
    '<meta name="twitter:card" content="summary_large_image">',
  ]) {
    expect(text).toContain(expected);
  }
  expect(text).not.toContain("noindex");
});

test.each([
  ["EN-us", "en_US"],
  ["zh-Hant-HK", "zh_HK"],
  ["de-u-co-phonebk", undefined],
  ["es-419", undefined],
  ["ja", undefined],
])("says of a story in %s that its locale is %s", (language, locale) => {
  expect(/og:locale" content="(.*)"/.exec(head({ language }))?.[1]).toBe(locale);
});

test("keeps search engines from a story that was withdrawn", () => {
  expect(head({ status: "withdrawn", withdrawal: { date: "2024-05-02", reason: "Wrong." } })).toContain(
    'content="noindex"',
  );
});

test("carries the story as data, which cannot end its script", () => {
  const { article } = story({ headline: "</script><script>alert(1)</script>" });
  const jsonLd = stringifyJsonLd(toJsonLd(Article.parse(article), publication));
  const text = head({}, { jsonLd });
  expect(text.match(/<\/script>/g)).toHaveLength(1);
  // What no document can hold is the same there as in the rest of the head.
  expect(head({ headline: "x\ufffey" }).match(/x\ufffdy/g)).toHaveLength(2);
  expect(() => head({}, { jsonLd: '{"a":"</script>"}' })).toThrow(TypeError);
});

test("leads to the other forms of the story", () => {
  const alternates = [{ type: "application/rss+xml", title: "A & B", url: "https://news.example/feed?a&b" }];
  expect(head({}, { alternates })).toContain(
    '<link rel="alternate" type="application/rss+xml" title="A &amp; B" href="https://news.example/feed?a&amp;b">\n',
  );
});

test("says one address of itself, however that was written", () => {
  const translations = [{ id: "tag:news.example,2024:t", language: "fr", url: "https://news.example/fr/" }];
  const { article, contentHtml } = story({ translations });
  const text = String(
    storyHead({ article, contentHtml, url: "https://news.example/é/" }, { publication, jsonLd: false }),
  );
  expect(text.match(/https:\/\/news\.example\/[^f].*?\//g)).toEqual(
    Array(3).fill("https://news.example/%C3%A9/"),
  );
});

test("leads to no translation of which no address is known", () => {
  const translations = [{ id: "tag:news.example,2024:t", language: "fr" }];
  expect(head({ translations }, { jsonLd: false })).not.toContain("hreflang");
});

test("leads to no address that is not of the web", () => {
  const alternates = [{ type: "application/rss+xml", title: "A", url: "/feed" }];
  expect(() => head({}, { alternates })).toThrow(
    /^options\.alternates must be an absolute address .* "\/feed"/,
  );
  const relative = { ...story(), url: "/stories/a/" };
  expect(() => storyHead(relative, { publication, jsonLd: false })).toThrow(
    /^story\.url must be an absolute/,
  );
});

test("refuses a publication that was not parsed", () => {
  const { hubs: _, ...raw } = publication;
  expect(() => head({}, Object.assign({}, { publication: raw }))).toThrow(
    /^options\.publication\.hubs must be a list/,
  );
});

test("makes the story's data itself, unless it is told not to", () => {
  const fields = { headline: "A </script>", authors: [{ name: 'A "B"' }] };
  expect(head(fields)).toContain('"headline":"A \\u003c/script\\u003e"');
  expect(head(fields)).toContain('"url":"https://news.example/stories/harbour/"');
  expect(head({}, { jsonLd: false })).not.toContain("<script");
  expect(head(fields)).toContain('<meta name="author" content="A &quot;B&quot;">');
});

test("says nothing of what a withdrawn story said", () => {
  const withdrawal = { date: "2024-05-02", reason: "Wrong." };
  expect(head({ status: "withdrawn", headline: "Secret", summary: "Secret", withdrawal })).toBe(
    '<link rel="canonical" href="https://news.example/stories/harbour/">\n<meta name="robots" content="noindex">\n',
  );
});

test("reads the body for its mentions with the parser that it is given, and not where there is none to find", () => {
  const entities = [{ type: "person", id: "anna", name: "Anna Berg" }];
  const body = "[Anna](entity:anna) came.";
  const asked: string[] = [];
  const parser: MarkdownParser = (markdown) => {
    asked.push(markdown);
    return remarkParser(markdown);
  };
  expect(head({ body, entities }, { parser })).toBe(head({ body, entities }));
  expect(asked).toEqual([body]);
  expect(head({ body: "Nobody came." }, { parser })).toBe(head({ body: "Nobody came." }));
  expect(asked).toEqual([body]);
});
