import { execFileSync } from "node:child_process";
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copydesk } from "../command-line.js";
import { filesIn, temporaryFolder } from "../folder.js";
import { type Newsroom, writeNewsroom } from "../newsroom.js";
import { mayMount } from "./may-mount.js";

const withStories = (count: number, says: string, sentences = 100): Newsroom => ({
  title: "News",
  entities: new Map([["japan", "Japan"]]),
  stories: new Map(
    Array.from({ length: count }, (_, index) => {
      const id = `tag:news.example,2019:s${index}`;
      const story = {
        id,
        slug: `s${index}`,
        formerSlugs: [],
        headline: `Story ${index} ${says}`,
        body: `It was ${says}. `.repeat(sentences),
        section: "World",
        language: "en",
        status: "published" as const,
        dateModified: says === "so" ? "2019-11-23T00:00:00Z" : "2019-11-24T00:00:00Z",
        author: "Anna Alpha",
        about: ["japan"],
      };
      return [id, story];
    }),
  ),
});

let folder = "";
let disk = "";
const build = [
  "build",
  "content",
  "--out",
  "disk/public",
  "--state",
  "state.sqlite",
  "--now",
  "2020-01-01T00:00:00Z",
];

beforeEach(async () => {
  folder = await temporaryFolder();
  disk = path.join(folder, "disk");
  await mkdir(disk);
});

afterEach(() => {
  if (mayMount) execFileSync("umount", ["--lazy", disk]);
});

test.skipIf(!mayMount)(
  "a full disk leaves the edition as it was, and the next build repairs the rest",
  async () => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]);
    const [small, large] = [withStories(3, "so"), withStories(120, "otherwise")];
    await writeNewsroom(path.join(folder, "content"), small);
    expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
    const before = await filesIn(path.join(disk, "public"));
    await writeNewsroom(path.join(folder, "content"), large, small);
    const full = await copydesk(build, { cwd: folder });
    expect(full.code).toBe(1);
    expect(full.stderr).toContain("ENOSPC");
    expect(full.stderr).toContain("Make room on the disk");
    const {
      ".copydesk-manifest": _,
      ".copydesk-under-way": __,
      ...after
    } = await filesIn(path.join(disk, "public"));
    const { ".copydesk-manifest": ___, ...edition } = before;
    expect(after).toEqual(edition);
    execFileSync("mount", ["-o", "remount,size=50m", disk]);
    expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
    const names = await readdir(path.join(disk, "public"), { recursive: true });
    expect(names.filter((name) => /copydesk-(?:part|under-way)$/.test(name))).toEqual([]);
    expect(names).toContain("stories/s119.json");
  },
  60_000,
);

test.skipIf(!mayMount)(
  "a full disk leaves no story cut off, and the next import has all of them",
  async () => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
    const items = Array.from({ length: 30 }, (_, index) => ({
      id: `tag:news.example,2019:s${index}`,
      title: `Story ${index}`,
      date_published: "2019-11-23T00:00:00Z",
      content_text: `${"Words of it. ".repeat(400)}The end.`,
    }));
    const feed = { version: "https://jsonfeed.org/version/1.1", feed_url: "https://news.example/f", items };
    await writeFile(path.join(folder, "feed.json"), JSON.stringify(feed));
    await writeNewsroom(path.join(disk, "content"), withStories(0, "so"));
    await mkdir(path.join(disk, "content/stories"));
    const importing = async () => copydesk(["import", "feed.json", "disk/content"], { cwd: folder });
    const full = await importing();
    expect(full.code).toBe(1);
    expect(full.stderr).toContain("ENOSPC");
    expect(full.stderr).toContain("Make room");
    expect(await readdir(path.join(disk, "content/stories"))).toEqual([]);
    execFileSync("mount", ["-o", "remount,size=50m", disk]);
    expect(await importing()).toMatchObject({ code: 0, stderr: "" });
    const stories = Object.values(await filesIn(path.join(disk, "content/stories")));
    expect(stories).toHaveLength(30);
    for (const text of stories) expect(text).toMatch(/The end\.\n$/);
  },
  60_000,
);

test.skipIf(!mayMount)(
  "a folder that cannot be written leaves the edition as it was",
  async () => {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", disk]);
    const [one, two] = [withStories(3, "so"), withStories(3, "otherwise")];
    await writeNewsroom(path.join(folder, "content"), one);
    await copydesk(build, { cwd: folder });
    const before = await filesIn(path.join(disk, "public"));
    await writeNewsroom(path.join(folder, "content"), two, one);
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const run = await copydesk(build, { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("EROFS");
    expect(await filesIn(path.join(disk, "public"))).toEqual(before);
  },
  60_000,
);

test.skipIf(!mayMount).each([
  // SQLite writes little before the end, unless there is much to be remembered.
  { sentences: 100, code: 0, told: "What was built could not be remembered in disk/state.sqlite" },
  { sentences: 5000, code: 1, told: "The edition in public is whole: the one before, or this one." },
])(
  "a full disk of what is remembered costs no edition: $sentences sentences a story",
  async ({ sentences, code, told }) => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=200k", "tmpfs", disk]);
    await writeNewsroom(path.join(folder, "content"), withStories(120, "so", sentences));
    const elsewhere = ["build", "content", "--state", "disk/state.sqlite"];
    const run = await copydesk(elsewhere, { cwd: folder });
    expect(run.code).toBe(code);
    expect(run.stderr).toContain("database or disk is full");
    expect(run.stderr).toContain(told);
    execFileSync("mount", ["-o", "remount,size=50m", disk]);
    expect(await copydesk(elsewhere, { cwd: folder })).toMatchObject({ code: 0 });
    expect(await filesIn(path.join(folder, "public"))).toHaveProperty(["stories/s119.json"]);
  },
  60_000,
);

test.skipIf(!mayMount)(
  "a state that may be read and not written to costs time alone, and that is told",
  async () => {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", disk]);
    const [one, two] = [withStories(3, "so"), withStories(3, "otherwise")];
    await writeNewsroom(path.join(folder, "content"), one);
    expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
    await writeNewsroom(path.join(folder, "content"), two, one);
    const state = path.join(folder, "state.sqlite");
    execFileSync("mount", ["--bind", state, state]);
    try {
      execFileSync("mount", ["-o", "remount,ro,bind", state]);
      const run = await copydesk(build, { cwd: folder });
      expect(run.code).toBe(0);
      expect(run.stderr).toContain("What is built cannot be remembered in state.sqlite");
    } finally {
      execFileSync("umount", [state]);
    }
    expect(await readFile(path.join(disk, "public/stories/s0.md"), "utf8")).toContain("It was otherwise.");
    expect((await copydesk(build, { cwd: folder })).stdout).toContain("0 written");
  },
  60_000,
);

test.skipIf(!mayMount)(
  "a full disk of the content leaves the edition as it was, and what to do is told",
  async () => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=100k", "tmpfs", disk]);
    await writeNewsroom(path.join(disk, "content"), withStories(3, "so", 1));
    await appendFile(path.join(disk, "filler"), "0".repeat(100_000)).catch(() => undefined);
    const elsewhere = ["build", "disk/content", "--now", "2020-01-01T00:00:00Z"];
    const full = await copydesk(elsewhere, { cwd: folder });
    expect(full.code).toBe(1);
    expect(full.stderr).toContain("disk/content/published.lock:1:1  ledger-unwritable");
    expect(full.stderr).toContain("Make room on the disk of the content folder, and build again.");
    expect(await readdir(folder)).not.toContain("public");
    expect(await readdir(path.join(disk, "content"))).not.toContain("published.lock.copydesk-part");
    await rm(path.join(disk, "filler"));
    expect((await copydesk(elsewhere, { cwd: folder })).stdout).toContain("3 new stories are recorded");
  },
  60_000,
);
