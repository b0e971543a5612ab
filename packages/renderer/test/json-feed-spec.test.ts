import { articleArbitrary, publicationArbitrary } from "@copydesk/article-schema/testing";
import { renderJsonFeed, renderStory } from "@copydesk/renderer";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { feed } from "./system/edge-cases.ts";

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check | readonly ["required", Check]>>;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && value >= 0;
const isUrl: Check = (value) => typeof value === "string" && /^https?:/.test(value) && URL.canParse(value);
const isDate: Check = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value);
const isLanguage: Check = (value) =>
  typeof value === "string" && /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((part) => check(part));

/** Says whether an object has what a shape requires, and nothing that it does not name, but for extensions. */
const shaped =
  (shape: Shape): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return false;
    const wrong = Object.entries(value).filter(([key, part]) => {
      const rule = shape[key];
      const check = typeof rule === "function" ? rule : rule?.[1];
      return check ? !check(part) : !/^_[a-z]/i.test(key);
    });
    const missing = Object.entries(shape).filter(
      ([key, rule]) => typeof rule !== "function" && !(key in value),
    );
    return wrong.length === 0 && missing.length === 0;
  };

const author = shaped({ name: isText, url: isUrl, avatar: isUrl });
const attachment = shaped({
  url: ["required", isUrl],
  mime_type: ["required", isText],
  title: isText,
  size_in_bytes: isNumber,
  duration_in_seconds: isNumber,
});
const item = shaped({
  id: ["required", isText],
  url: isUrl,
  title: isText,
  content_html: ["required", isText],
  content_text: ["required", isText],
  summary: isText,
  image: isUrl,
  date_published: isDate,
  date_modified: isDate,
  authors: listOf(author),
  tags: listOf(isText),
  language: isLanguage,
  attachments: listOf(attachment),
});
/** What the specification allows (https://www.jsonfeed.org/version/1.1/), and of both contents that they are there. */
const jsonFeed = shaped({
  version: ["required", (value) => value === "https://jsonfeed.org/version/1.1"],
  title: ["required", isText],
  home_page_url: isUrl,
  feed_url: isUrl,
  description: isText,
  next_url: isUrl,
  icon: isUrl,
  authors: listOf(author),
  language: isLanguage,
  hubs: listOf(shaped({ type: ["required", isText], url: ["required", isUrl] })),
  items: ["required", listOf(item)],
});

test("the edge cases are what JSON Feed 1.1 says", () => {
  const archive = { previous: "https://news.example/2.json" };
  for (const given of [feed, { ...feed, archive }, { ...feed, stories: [] }])
    expect(jsonFeed(JSON.parse(renderJsonFeed(given)))).toBe(true);
});

test("each item stands on a line of its own, so that a change to a feed tells which stories it is about", () => {
  const text = renderJsonFeed(feed);
  const lines = text.split("\n");
  const items = lines.slice(1, -2).map((line): unknown => JSON.parse(line.replace(/,$/, "")));
  expect(JSON.parse(text)).toHaveProperty("items", items);
  expect(lines.slice(-2)).toEqual(["]}", ""]);
  expect(renderJsonFeed({ ...feed, stories: [] })).toMatch(/^\{.*"items":\[\]\}\n$/);
});

test("any articles of any publication are", () => {
  fc.assert(
    fc.property(articleArbitrary(), publicationArbitrary(), (article, publication) => {
      const stories = [renderStory(article, { url: "https://news.example/a/" })];
      expect(jsonFeed(JSON.parse(renderJsonFeed({ ...feed, publication, stories })))).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test.each([
  ["version", { version: "1.1" }],
  ["unknown", { unknown: 1 }],
  ["items", { items: [{ id: "a", content_html: "x" }] }],
  ["hubs", { hubs: [{ type: "WebSub" }] }],
  ["icon", { icon: "javascript:alert(1)" }],
])("and a wrong %s is seen", (_, change) => {
  expect(jsonFeed({ ...JSON.parse(renderJsonFeed(feed)), ...change })).toBe(false);
});
