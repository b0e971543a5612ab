import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { contentFolder, saveAtOnce, startIn } from "../../test/dev-session.js";
import { filesIn, temporaryFolder } from "../../test/folder.js";

const gap = async (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each([
  ["told of changes", false],
  ["looking by itself", true],
])("a session that is %s", (_, poll) => {
  test("shows a story that is saved, again and again, and as editors save", async () => {
    const { folder, at } = await contentFolder();
    const { next, page } = await startIn(folder, { poll });
    const isShown = async (text: string, save: () => Promise<unknown>) => {
      await save();
      expect((await next()).files).toEqual(["stories/a.md"]);
      expect(await page("stories/a/")).toContain(text);
    };
    /** On a busy machine, what is done in two steps is seen in two: the story is empty or gone in between. */
    const isShownInTheEnd = async (text: string, save: () => Promise<unknown>) => {
      await save();
      do expect((await next()).files).toEqual(["stories/a.md"]);
      while (!(await page("stories/a/")).includes(text));
    };
    await isShownInTheEnd("once", async () => writeFile(at("stories/a.md"), story("a", "once")));
    await isShownInTheEnd("twice", async () => writeFile(at("stories/a.md"), story("a", "twice")));
    await isShown("renamed", async () => {
      await writeFile(at("stories/.a.md.swp"), story("a", "renamed"));
      await rename(at("stories/.a.md.swp"), at("stories/a.md"));
    });
    await isShownInTheEnd("after it", async () => writeFile(at("stories/a.md"), story("a", "after it")));
    await isShownInTheEnd("backed up", async () => {
      await rename(at("stories/a.md"), at("stories/a.md~"));
      await writeFile(at("stories/a.md"), story("a", "backed up"));
      await rm(at("stories/a.md~"));
    });
    await isShownInTheEnd("made anew", async () => {
      await rm(at("stories/a.md"));
      await writeFile(at("stories/a.md"), story("a", "made anew"));
    });
    await isShownInTheEnd("in the end", async () => writeFile(at("stories/a.md"), story("a", "in the end")));
  });

  test("takes in what is saved while it starts", async () => {
    const { folder, at } = await contentFolder();
    const starting = startIn(folder, { poll });
    await saveAtOnce(at("stories/b.md"), story("b", "early"));
    const { page } = await starting;
    await expect.poll(async () => page("stories/b/")).toContain("early");
  });

  test("follows folders that are added, moved and taken away", async () => {
    const { folder, at } = await contentFolder();
    const { next, page } = await startIn(folder, { poll });
    await mkdir(at("stories/2019/11"), { recursive: true });
    await saveAtOnce(at("stories/2019/11/b.md"), story("b", "first"));
    expect((await next()).files).toEqual(["stories/2019/11/b.md"]);
    await saveAtOnce(at("stories/2019/11/b.md"), story("b", "second"));
    expect((await next()).files).toEqual(["stories/2019/11/b.md"]);
    expect(await page("stories/b/")).toContain("second");
    await rename(at("stories/2019"), at("stories/2020"));
    expect((await next()).files).toEqual(["stories/2019/11/b.md", "stories/2020/11/b.md"]);
    await rm(at("stories/2020"), { recursive: true });
    expect((await next()).files).toEqual(["stories/2020/11/b.md"]);
    await mkdir(at("stories/2020/11"), { recursive: true });
    // Written in its place, it could be seen empty first, and told of twice.
    await saveAtOnce(at("stories/2020/11/b.md"), story("b", "third"));
    expect((await next()).files).toEqual(["stories/2020/11/b.md"]);
    await saveAtOnce(at("stories/2020/11/b.md"), story("b", "fourth"));
    expect((await next()).files).toEqual(["stories/2020/11/b.md"]);
    expect(await page("stories/b/")).toContain("fourth");
  });

  test("is there again when the content folder is", async () => {
    const { folder, at } = await contentFolder();
    const { next, page } = await startIn(folder, { poll });
    await rename(folder, `${folder}-away`);
    expect((await next()).codes).toEqual(["content-missing"]);
    expect(await page("stories/a/")).toContain("Text.");
    await rename(`${folder}-away`, folder);
    expect((await next()).codes).toEqual([]);
    await saveAtOnce(at("stories/a.md"), story("a", "after all"));
    await next();
    expect(await page("stories/a/")).toContain("after all");
  });
});

test("follows links to folders and files elsewhere", async () => {
  const elsewhere = await temporaryFolder();
  await writeContent(elsewhere, { "desk/a.md": story("a"), "wire/b.md": story("b") });
  const { folder, at } = await contentFolder({});
  await mkdir(at("stories"));
  await symlink(path.join(elsewhere, "desk"), at("stories/desk"));
  await symlink(path.join(elsewhere, "wire/b.md"), at("stories/b.md"));
  const { next } = await startIn(folder);
  await saveAtOnce(path.join(elsewhere, "desk/a.md"), story("a", "changed"));
  expect((await next()).files).toEqual(["stories/desk/a.md"]);
  await saveAtOnce(path.join(elsewhere, "wire/b.md"), story("b", "changed"));
  expect((await next()).files).toEqual(["stories/b.md"]);
});

// A machine that is busy may stop in the middle for longer than anybody would wait.
test("takes hundreds of files that are written at once in as one change", { retry: 3 }, async () => {
  const { folder, at } = await contentFolder();
  const { next, changes } = await startIn(folder);
  const script = `
    const { writeFileSync } = require("node:fs");
    for (let number = 0; number < 300; number++)
      writeFileSync(process.argv[1] + "/s" + number + ".md", process.argv[2].replace(/ID/g, "s" + number));`;
  const child = spawn(process.execPath, ["-e", script, at("stories"), story("ID")]);
  await once(child, "close");
  expect((await next()).files).toHaveLength(300);
  await saveAtOnce(at("stories/a.md"), story("a", "the next change"));
  expect((await next()).files).toEqual(["stories/a.md"]);
  expect(changes).toEqual([]);
});

test("loses no change, however fast they come, and ends with what is there", async () => {
  const { folder, at } = await contentFolder();
  const { changes, page, session } = await startIn(folder);
  for (let number = 0; number < 60; number++) {
    await writeFile(at("stories/a.md"), story("a", `version ${String(number).padStart(2, "0")}`));
    if (number % 3 === 0) await gap(number % 7);
  }
  await expect.poll(async () => page("stories/a/")).toContain("version 59");
  expect(changes.length).toBeGreaterThan(0);
  expect(session.url).toMatch(/^http:\/\/localhost:\d+\/$/);
});

// As above.
test("does not show a file as broken or gone that is being written", { retry: 3 }, async () => {
  const { folder, at } = await contentFolder({ "stories/a.md": story("a"), "stories/b.md": story("b") });
  const { next, changes } = await startIn(folder);
  await writeFile(at("stories/a.md"), "---\nid: tag:");
  await gap(25);
  await writeFile(at("stories/a.md"), story("a", "whole"));
  expect(await next()).toEqual({ files: ["stories/a.md"], codes: [] });
  await rm(at("stories/b.md"));
  await gap(25);
  await writeFile(at("stories/b.md"), story("b", "whole"));
  expect(await next()).toEqual({ files: ["stories/b.md"], codes: [] });
  expect(changes).toEqual([]);
});

test("says nothing of what concerns no reader", async () => {
  const { folder, at } = await contentFolder();
  const { next, changes } = await startIn(folder);
  await writeFile(at("stories/notes.txt"), "To do.");
  await writeFile(at("stories/.a.md.swp"), "...");
  await writeFile(at("README.md"), "Ours.");
  await saveAtOnce(at("stories/a.md"), story("a"));
  await gap(100);
  await saveAtOnce(at("stories/a.md"), story("a", "changed"));
  expect((await next()).files).toEqual(["stories/a.md"]);
  expect(changes).toEqual([]);
});

describe("broken content", () => {
  test("leaves the last edition as it was, whatever else is changed, until it is mended", async () => {
    const { folder, at } = await contentFolder({ "stories/a.md": story("a"), "stories/b.md": story("b") });
    const { next, page } = await startIn(folder);
    await saveAtOnce(at("stories/a.md"), story("a", "[x](entity:nobody)"));
    expect((await next()).codes).toEqual(["mention-undeclared"]);
    await saveAtOnce(at("stories/b.md"), story("b", "Other text."));
    expect(await next()).toEqual({ files: ["stories/b.md"], codes: ["mention-undeclared"] });
    expect(await page("stories/a/")).toContain("Text.");
    expect(await page("stories/b/")).not.toContain("Other text.");
    expect(await page("feed.xml")).not.toContain("Other text.");
    await saveAtOnce(at("stories/a.md"), story("a", "Mended."));
    expect((await next()).codes).toEqual([]);
    expect(await page("stories/a/")).toContain("Mended.");
    expect(await page("stories/b/")).toContain("Other text.");
  });

  test("is shown in place of every page where there was no edition yet", async () => {
    const { folder, at } = await contentFolder();
    await rm(at("publication.yaml"));
    const { next, page, session } = await startIn(folder);
    expect(session.first.findings.map(({ code }) => code)).toContain("publication-missing");
    expect(await page("any/page")).toContain("publication-missing");
    await writeContent(folder, {});
    expect((await next()).codes).toEqual([]);
    expect(await page("stories/a/")).toContain("Text.");
  });
});

test("warns of what the ledger has against the content, and shows it all the same", async () => {
  const { folder, at } = await contentFolder();
  const { next, page } = await startIn(folder);
  const line = `tag:news.example,2019:gone gone 2019-11-22 2019-11-22 ${"0".repeat(32)}\n`;
  await saveAtOnce(at("published.lock"), line);
  expect(await next()).toEqual({ files: ["published.lock"], codes: ["story-vanished"] });
  expect(await page("stories/a/")).toContain("Text.");
});

test("writes nothing, neither to the content nor beside it", async () => {
  const { folder, at } = await contentFolder();
  const parent = path.dirname(folder);
  const { next } = await startIn(folder);
  await saveAtOnce(at("stories/a.md"), story("a", "changed"));
  await next();
  expect(Object.keys(await filesIn(parent))).toEqual(["content/publication.yaml", "content/stories/a.md"]);
});

test.each([
  ["to the content folder", ""],
  ["to a folder that it is in", "content"],
])("follows a link %s that is led elsewhere", async (_, inner) => {
  const top = await temporaryFolder();
  const at = (name: string) => path.join(top, name, inner);
  await writeContent(at("v1"), { "stories/a.md": story("a", "Old.") });
  await writeContent(at("v2"), { "stories/a.md": story("a", "New.") });
  await symlink("v1", path.join(top, "current"));
  const { next, page } = await startIn(at("current"));
  expect(await page("stories/a/")).toContain("Old.");
  await symlink("v2", path.join(top, "following"));
  await rename(path.join(top, "following"), path.join(top, "current"));
  await next();
  expect(await page("stories/a/")).toContain("New.");
  await writeFile(path.join(at("v2"), "stories/a.md"), story("a", "Newer."));
  await next();
  expect(await page("stories/a/")).toContain("Newer.");
});

test("names a file that cannot be read from its first day on", async () => {
  const { folder, at } = await contentFolder();
  const { next } = await startIn(folder);
  await symlink("nowhere.md", at("stories/b.md"));
  expect(await next()).toEqual({ files: ["stories/b.md"], codes: ["file-unreadable"] });
  await rm(at("stories/b.md"));
  expect(await next()).toEqual({ files: ["stories/b.md"], codes: [] });
});
