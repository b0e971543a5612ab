import { expect, test } from "vitest";
import { story } from "../../test/content-files.js";
import { contentFolder, startIn } from "../../test/dev-session.js";

const ends = "2019-12-01T00:00:00.000Z";

test("shows a story whose embargo ends without a touch, and not before", async () => {
  const { folder } = await contentFolder({
    "stories/a.md": story("a", "Text.", `embargoedUntil: ${ends}\n`),
  });
  let present = new Date("2019-11-30T23:59:59.980Z");
  const { page } = await startIn(folder, { drafts: false, now: () => present });
  expect(await page("stories/a/")).toContain("no page at this address");
  present = new Date(ends);
  await expect.poll(async () => page("stories/a/")).toContain("Text.");
});

test.each([
  ["loses what was found until then", "a", "", ["story-changed-undated", "story-vanished"]],
  ["finds what is promised from then on", "a", `embargoed-until=${ends}`, []],
  ["misses a story that was promised", "gone", `embargoed-until=${ends}`, []],
])("%s when an embargo ends without a touch", async (_, slug, flag, codes) => {
  const { folder } = await contentFolder({
    "stories/a.md": story("a", "Text.", slug === "a" ? `embargoedUntil: ${ends}\n` : ""),
    "published.lock": `tag:news.example,2019:${slug} ${slug} 2019-11-22 2019-11-22 ${"0".repeat(32)} ${flag}\n`,
  });
  let present = new Date("2019-11-30T23:59:59.980Z");
  const { session, next } = await startIn(folder, { now: () => present });
  expect(session.first.findings.map(({ code }) => code)).toEqual(codes);
  present = new Date(ends);
  expect((await next()).codes).toEqual([slug === "a" ? "story-changed-undated" : "story-vanished"]);
});
