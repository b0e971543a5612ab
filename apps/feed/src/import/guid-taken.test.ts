import { expect, test } from "vitest";
import { sourceItem } from "../../test/source-item.js";
import { guidTaken } from "./guid-taken.js";

const feed = (host: string) => `https://${host}/feed.xml`;
const there = {
  file: "one.md",
  guid: "1",
  feedUrl: feed("old.example"),
  slug: "one",
  formerSlugs: [],
  headline: "One",
};
const other = sourceItem({ guid: "1", headline: "Two" });

test("says that the guid is that of a story from another site, and what to do", () => {
  const finding = guidTaken(other, there, feed("new.example"));
  expect(finding).toMatchObject({ code: "guid-taken" });
  expect(finding?.message).toContain("one.md");
  expect(finding?.hint).toContain("“new.example 1”");
});

test.each([
  ["is known by something else than its guid", { ...other, guid: "2" }, there, feed("new.example")],
  ["has the same headline, in several lines", { ...other, headline: "\n One " }, there, feed("new.example")],
  ["is from nobody knows where", other, there, undefined],
  ["is as one from nobody knows where", other, { ...there, feedUrl: undefined }, feed("new.example")],
] as const)("says nothing of a story that %s", (_, item, known, feedUrl) => {
  expect(guidTaken(item, known, feedUrl)).toBeUndefined();
});
