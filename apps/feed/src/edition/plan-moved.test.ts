import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import { record } from "../../test/record.js";
import { addressesBelow } from "../site/addresses.js";
import { newestFirst } from "../records/newest-first.js";
import { planMoved } from "./plan-moved.js";
import type { StoryRecord } from "../records/story-record.js";

const site = { publication, addresses: addressesBelow("https://news.example/daily/") };
const plan = (...stories: readonly StoryRecord[]) => {
  const storiesThat = (is: StoryRecord["status"]) =>
    newestFirst(stories.filter(({ status }) => status === is).map((story) => ({ record: story })));
  return [...planMoved({ site, published: storiesThat("published"), withdrawn: storiesThat("withdrawn") })];
};
const withdrawn = { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "It was <wrong>." } };

test("plans nothing where nothing has moved", () => {
  expect(plan(record("a"), record("b", { formerSlugs: ["b"] }))).toEqual([]);
});

test("leads from each former address to the present one", () => {
  const planned = plan(record("new", { formerSlugs: ["old", "first"] }));
  expect(planned).toMatchObject([
    { path: "stories/first/index.html", status: 301, location: "https://news.example/daily/stories/new/" },
    { path: "stories/old/index.html", status: 301, location: "https://news.example/daily/stories/new/" },
    { path: "_redirects" },
  ]);
  const page = planned[1]?.render() ?? "";
  expect(page).toContain('<link rel="canonical" href="https://news.example/daily/stories/new/">');
  expect(page).toContain(
    '<meta http-equiv="refresh" content="0; url=https://news.example/daily/stories/new/">',
  );
  expect(planned[2]?.render().split("\n")).toEqual([
    "/daily/stories/first/ /daily/stories/new/ 301",
    "/daily/stories/first /daily/stories/new/ 301",
    "/daily/stories/first.json /daily/stories/new.json 301",
    "/daily/stories/first.md /daily/stories/new.md 301",
    "/daily/stories/old/ /daily/stories/new/ 301",
    "/daily/stories/old /daily/stories/new/ 301",
    "/daily/stories/old.json /daily/stories/new.json 301",
    "/daily/stories/old.md /daily/stories/new.md 301",
    "",
  ]);
});

test("puts a notice in the place of a withdrawn story, without what it said", () => {
  const [notice, data, markdown, moved] = plan(record("a", { ...withdrawn, formerSlugs: ["b"] }));
  expect(notice).toMatchObject({ path: "stories/a/index.html", status: 410 });
  const page = notice?.render() ?? "";
  expect(page).toContain("24 November 2019");
  expect(page).toContain("It was &lt;wrong&gt;.");
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain("Headline");
  expect(page).not.toContain("Text.");
  expect(data).toMatchObject({ path: "stories/a.json", status: 410 });
  expect(JSON.parse(data?.render() ?? "")).toEqual({
    id: "tag:news.example,2019:a",
    slug: "a",
    ...withdrawn,
  });
  expect(markdown).toMatchObject({ path: "stories/a.md", status: 410 });
  expect(markdown?.render()).toBe(String.raw`# This story was withdrawn

24 November 2019: It was \<wrong\>.

<https://news.example/daily/stories/a/>
`);
  expect(moved).toMatchObject({ location: "https://news.example/daily/stories/a/" });
});

test("leads nowhere from an address that another story has taken, and from one address to one story", () => {
  const planned = plan(
    record("a", { formerSlugs: ["b", "gone", "old"] }),
    record("b", { formerSlugs: ["old"] }),
    record("gone", withdrawn),
  );
  expect(planned.map(({ path, location }) => [path, location])).toEqual([
    ["stories/gone/index.html", undefined],
    ["stories/gone.json", undefined],
    ["stories/gone.md", undefined],
    ["stories/old/index.html", "https://news.example/daily/stories/a/"],
    ["_redirects", undefined],
  ]);
});
