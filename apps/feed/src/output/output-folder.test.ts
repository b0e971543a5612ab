import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { notedOnDisk } from "../../test/noted-on-disk.js";
import type { Paths } from "./flush.js";
import { OutputFolder } from "./output-folder.js";
import { StagingFolder } from "./staging-folder.js";
import { underWayName } from "./under-way.js";

/** Leaves the sign in a folder that a build leaves which is killed: nobody locks it any more. */
const cutOffIn = async (root: string) => writeFile(path.join(root, underWayName), "");

describe("abandon", () => {
  test("leaves nothing of what was begun in a folder that was not there", async () => {
    const root = path.join(await temporaryFolder(), "public");
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("stories/a/index.html", "a");
    output.abandon();
    expect(existsSync(root)).toBe(false);
  });

  test("leaves what was there before as it was", async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, "index.html"), "before");
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("index.html", "after");
    output.abandon();
    expect(await filesIn(root)).toEqual({ "index.html": "before" });
  });

  test("keeps the sign where something cannot be taken away, and says so", async () => {
    const root = await temporaryFolder();
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("index.html", "after");
    vi.spyOn(StagingFolder.prototype, "remove").mockImplementation(() => {
      throw new Error("So it is.");
    });
    expect(() => output.abandon()).toThrow("So it is.");
    expect(new OutputFolder(root).wasCutOff()).toBe(true);
  });

  test("keeps the sign that the build before was cut off", async () => {
    const root = await temporaryFolder();
    await cutOffIn(root);
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.abandon();
    expect(output.wasCutOff()).toBe(true);
  });

  test("after a publication that failed takes away what has not taken its place, and keeps the sign for the next build", async () => {
    const root = await temporaryFolder();
    await mkdir(path.join(root, "b/c"), { recursive: true });
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("a", "a");
    await writeFile(path.join(root, "b.copydesk-part"), "A folder stands where this is to go.");
    output.stage("d", "d");
    await expect(output.publish(["a", "b", "d"])).rejects.toThrow("EISDIR");
    output.abandon();
    expect(await filesIn(root)).toEqual({ ".copydesk-under-way": "", a: "a" });
  });

  test("leaves what was there before as it was, where what is prepared for a publication failed", async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, "index.html"), "before");
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("index.html", "after");
    const fail = () => {
      throw new Error("There is no room for the list.");
    };
    await expect(output.publish(["index.html"], fail)).rejects.toThrow("no room");
    output.abandon();
    expect(await filesIn(root)).toEqual({ "index.html": "before" });
  });

  test("keeps the sign for the next build, once a list has taken its place", async () => {
    const root = await temporaryFolder();
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("a", "a");
    output.write("list", ["a"]);
    output.abandon();
    expect(await filesIn(root)).toEqual({ ".copydesk-under-way": "", list: "a" });
  });

  test("is not told that a publication failed before all of it has ended", async () => {
    const output = new OutputFolder(await temporaryFolder());
    const names: Paths = {
      length: 1,
      [Symbol.iterator]: () => {
        throw new Error("They cannot be flushed.");
      },
    };
    let isPrepared = false;
    const publication = output.publish(names, () => {
      isPrepared = true;
    });
    await expect(publication).rejects.toThrow("cannot be flushed");
    expect(isPrepared).toBe(true);
  });

  test("does nothing after a publication that has ended, for another build may have the folder", async () => {
    const root = await temporaryFolder();
    const output = new OutputFolder(root);
    await output.beginUnderWay();
    output.stage("a", "a");
    await output.publish(["a"]);
    output.endUnderWay();
    const other = new OutputFolder(root);
    await other.beginUnderWay();
    other.stage("b", "b");
    output.abandon();
    expect(await filesIn(root)).toEqual({ ".copydesk-under-way": "", a: "a", "b.copydesk-part": "b" });
  });
});

test("sees every file onto the disk before any takes its place", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "CNAME"), "news.example");
  const output = new OutputFolder(root);
  const names = ["a/b", "c"];
  for (const name of names) output.stage(name, name);
  const { done } = await notedOnDisk();
  await output.publish(names);
  output.write("list", ["a/b\n", "c\n"]);
  expect(done()).toEqual(["seen", "seen", "placed", "placed", "seen", "placed"]);
});

test("takes a file away with the folders that are empty then, and one that is not there, too", async () => {
  const root = await temporaryFolder();
  const output = new OutputFolder(root);
  for (const name of ["a/b/c/d", "a/e"]) output.write(name, [name]);
  output.remove("a/b/c/d");
  expect(existsSync(path.join(root, "a/b"))).toBe(false);
  output.remove("a/b/c/d");
  expect(await filesIn(root)).toEqual({ "a/e": "a/e" });
});

test("takes away what stands beside a file's place", async () => {
  const root = await temporaryFolder();
  const output = new OutputFolder(root);
  output.stage("a/b", "b");
  output.removePart("a/b");
  expect(await filesIn(root)).toEqual({});
});

test("takes away whole folders that a build left beside their places, and nothing else", async () => {
  const root = await temporaryFolder();
  const output = new OutputFolder(root);
  await cutOffIn(root);
  for (const name of ["a/b/c", "a/d", "e"]) output.stage(name, name);
  await writeFile(path.join(root, "CNAME"), "news.example");
  const next = new OutputFolder(root);
  await next.lock();
  expect(next.wasCutOff()).toBe(true);
  expect(next.isEmpty()).toBe(false);
  expect(await filesIn(root)).toEqual({ ".copydesk-under-way": "", CNAME: "news.example" });
  expect(existsSync(path.join(root, "a.copydesk-part"))).toBe(false);
});

test("sees that a folder is empty but for what a build left, or no longer is, once it has locked it", async () => {
  const root = await temporaryFolder();
  const [cutOff, next, late] = [new OutputFolder(root), new OutputFolder(root), new OutputFolder(root)];
  await cutOffIn(root);
  cutOff.stage("a/b", "");
  await next.lock();
  expect([next.isEmpty(), next.wasCutOff()]).toEqual([true, true]);
  next.stage("a/b", "");
  await next.publish(["a/b"]);
  next.endUnderWay();
  await late.lock();
  expect([late.isEmpty(), late.wasCutOff()]).toEqual([false, false]);
  late.abandon();
  expect(await filesIn(root)).toEqual({ "a/b": "" });
});

test.each([0, 1])(
  "tells what files are like that are written beside their places, which they stay there: %i of them there before",
  async (count) => {
    const root = await temporaryFolder();
    for (let file = 0; file < count; file++) await writeFile(path.join(root, `${file}`), "");
    const output = new OutputFolder(root);
    const names = ["a/b", "c"];
    const told = names.map((name) => [name, output.stage(name, name)] as const);
    await output.publish(names);
    for (const [name, fingerprint] of told) {
      expect(fingerprint).toMatch(/^\d+ \d/);
      expect(output.fingerprint(name)).toBe(fingerprint);
    }
  },
);
