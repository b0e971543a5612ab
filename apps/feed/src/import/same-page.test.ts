import { expect, test } from "vitest";
import { sourceItem } from "../../test/source-item.js";
import type { KnownStory } from "./known-stories.js";
import { samePage } from "./same-page.js";
import type { SourceItem } from "./source-item.js";

const entry = (fields: Partial<SourceItem> = {}): SourceItem =>
  sourceItem({
    guid: "urn:x:1",
    link: "https://old.example/2019/one/",
    headline: "One",
    published: "2019-11-22T08:00:00Z",
    ...fields,
  });
const story: KnownStory = {
  guid: "17 at https://old.example",
  link: "https://old.example/2019/one/",
  slug: "one",
  formerSlugs: [],
  headline: "One",
  published: "2019-11-22T17:00:00+09:00",
};
const isFound = (
  item: SourceItem,
  stories: readonly KnownStory[] = [story],
  more: readonly SourceItem[] = [],
) => samePage([item, ...more], stories)(item) !== undefined;

test.each([
  ["https://old.example/2019/one/", "https://old.example/2019/one/"],
  ["http://www.old.example/2019/one", "https://old.example/2019/one/"],
  ["https://old.example/?p=17", "https://old.example/?p=17"],
])("an entry with the page, the headline and the moment of a story is that: %s", (link, there) => {
  expect(isFound(entry({ link }), [{ ...story, link: there }])).toBe(true);
});

test.each<[string, Partial<SourceItem>]>([
  ["another page", { link: "https://old.example/2019/two/" }],
  ["the same page of another site", { link: "https://other.example/2019/one/" }],
  ["another question to it", { link: "https://old.example/2019/one/?p=2" }],
  ["another part of it", { link: "https://old.example/2019/one/#two" }],
  ["no page", { link: undefined }],
  ["another headline", { headline: "Two" }],
  ["no headline", { headline: undefined }],
  ["another moment", { published: "2019-11-22T08:00:01Z" }],
  ["no date", { published: undefined }],
])("an entry of %s is another story", (_, fields) => {
  expect(isFound(entry())).toBe(true);
  expect(isFound(entry(fields))).toBe(false);
});

test.each(["https://old.example/", "https://old.example", "mailto:one@old.example"])(
  "an address that is no page of a story names none: %s",
  (link) => {
    expect(isFound(entry({ link }), [{ ...story, link }])).toBe(false);
  },
);

test("a page that two stories or two entries have names none", () => {
  expect(isFound(entry(), [story, { ...story, slug: "two" }])).toBe(false);
  expect(isFound(entry(), [story], [entry({ guid: "urn:x:2" })])).toBe(false);
});

test("a story without a date, or whose file no longer says where it was, is not found", () => {
  expect(isFound(entry(), [{ ...story, published: undefined }])).toBe(false);
  expect(isFound(entry(), [{ ...story, link: undefined }])).toBe(false);
});
