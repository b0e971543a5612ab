import { appendFile, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { pagesInDocument } from "../src/edition/plan-sitemaps.js";
import { copydesk } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";
import { largeNewsroom } from "./large-newsroom.js";
import { type StoryDraft, writeNewsroom } from "./newsroom.js";

/** So many that of an edition only what shows a changed story is planned. */
const count = pagesInDocument + 90;
const build = ["build", "content", "--now", "2020-01-01T00:00:00Z", "--no-frozen-ledger"];

type Changes = Readonly<Record<number, Partial<StoryDraft>>>;
const newsroom = (changes: Changes) => largeNewsroom(count, (index) => changes[index] ?? {});

/** What is done to stories, one after another. What was done before stays. */
const edits: readonly (readonly [name: string, changes: Changes])[] = [
  ["a text", { 497: { body: "Another text.", dateModified: "2019-11-25T00:00:00Z" } }],
  // What is listed beside this one has changed before.
  ["a headline", { 501: { headline: "Another", dateModified: "2019-11-25T00:00:00Z" } }],
  [
    "two texts",
    {
      3: { body: "Another text.", dateModified: "2019-11-26T00:00:00Z" },
      1000: { body: "Another text.", dateModified: "2019-11-26T00:00:00Z" },
    },
  ],
  ["a section", { 502: { section: "Another", dateModified: "2019-11-25T00:00:00Z" } }],
  ["a withdrawn story", { 503: { status: "withdrawn", dateModified: "2019-11-25T00:00:00Z" } }],
  ["a text of a withdrawn story", { 50: { body: "Another text.", dateModified: "2019-11-25T00:00:00Z" } }],
];

test("after changes to a few of many stories, the edition is that of a clean build", async () => {
  const folder = await temporaryFolder();
  const content = path.join(folder, "content");
  let done: Changes = {};
  await writeNewsroom(content, newsroom(done));
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  const change = async (changes: Changes) => {
    await writeNewsroom(content, newsroom({ ...done, ...changes }), newsroom(done));
    done = { ...done, ...changes };
  };
  const isClean = async (name: string) => {
    const anew = await copydesk([...build, "--out", "clean"], { cwd: folder });
    expect(anew, name).toMatchObject({ code: 0 });
    const clean = await filesIn(path.join(folder, "clean"));
    expect(await filesIn(path.join(folder, "public")), name).toEqual(clean);
    for (const left of ["clean", ".copydesk/clean.sqlite"])
      await rm(path.join(folder, left), { recursive: true });
  };
  for (const [name, changes] of edits) {
    await change(changes);
    expect(await copydesk(build, { cwd: folder }), name).toMatchObject({ code: 0 });
    await isClean(name);
  }

  // What was read by a build that failed is not in the edition, and is not passed over by the next one.
  await change({
    504: { body: "Another text.", dateModified: "2019-11-25T00:00:00Z" },
    505: { body: "A text without a new date." },
  });
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 1 });
  await change({ 505: { body: "A text with a date.", dateModified: "2019-11-25T00:00:00Z" } });
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  await isClean("a story with a date");

  // Nor is what somebody did to the edition itself.
  const home = path.join(folder, "public/index.html");
  await appendFile(home, "<p>By hand.</p>");
  await change({ 506: { body: "Another text.", dateModified: "2019-11-25T00:00:00Z" } });
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  expect(await readFile(home, "utf8")).not.toContain("By hand.");
  await isClean("an edition changed by hand");

  // Nor what time has done: the embargo of some stories has ended.
  const later = build.map((part) => part.replace("2020-", "2030-"));
  await change({ 507: { body: "Another text.", dateModified: "2019-11-25T00:00:00Z" } });
  expect(await copydesk(later, { cwd: folder })).toMatchObject({ code: 0 });
  expect(await readFile(path.join(folder, "public/stories/s61/index.html"), "utf8")).toContain("Story 61");

  // Nor is a change dated ahead any longer when its date has come.
  await change({ 508: { body: "Another text.", dateModified: "2030-01-02T00:00:00Z" } });
  expect((await copydesk(later, { cwd: folder })).stderr).toContain("story-dated-ahead");
  const dayAfter = later.map((part) => part.replace("01-01", "01-03"));
  expect(await copydesk(dayAfter, { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
}, 900_000);
