import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { addressesBelow } from "./addresses.js";
import { planMoved } from "./plan-moved.js";

const site = { publication, addresses: addressesBelow("https://news.example/daily/") };
const withdrawn = { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "It was <wrong>." } };

test("plans nothing where nothing has moved", () => {
  expect(planMoved(site, [article("a"), article("b", { formerSlugs: ["b"] })])).toEqual([]);
});

test("leads from each former address to the present one", () => {
  const planned = planMoved(site, [article("new", { formerSlugs: ["old", "first"] })]);
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
    "/daily/stories/old/ /daily/stories/new/ 301",
    "/daily/stories/old /daily/stories/new/ 301",
    "",
  ]);
});

test("puts a notice in the place of a withdrawn story, without what it said", () => {
  const [notice, data, , moved] = planMoved(site, [article("a", { ...withdrawn, formerSlugs: ["b"] })]);
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
  expect(moved).toMatchObject({ location: "https://news.example/daily/stories/a/" });
});
