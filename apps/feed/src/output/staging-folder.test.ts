import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { OutputFolder } from "./output-folder.js";
import { StagingFolder } from "./staging-folder.js";

test("writes texts and bytes beside their places, unless these hold the same", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "same"), "né");
  await writeFile(path.join(root, "other"), "ne");
  const folder = new StagingFolder(root);
  expect(folder.stage("same", "né")).toBeUndefined();
  expect(folder.stage("same", new TextEncoder().encode("né"))).toBeUndefined();
  expect(folder.stage("other", "no")).toMatch(/^2 \d/);
  expect(folder.stage("a/b/new", new TextEncoder().encode("日"))).toMatch(/^3 \d/);
  expect(folder.stage("half", "\ud800")).toMatch(/^3 \d/);
  expect(await filesIn(root)).toEqual({
    same: "né",
    other: "ne",
    "other.copydesk-part": "no",
    "a/b/new.copydesk-part": "日",
    "half.copydesk-part": "\ufffd",
  });
});

test.skipIf(!existsSync("/proc/self"))("ends where no folder can be made", () => {
  expect(() => new StagingFolder("/proc/copydesk").stage("a/b/new", "")).toThrow("ENOENT");
});

test("takes an empty path for the folder that it is called in, and not for the top of the disk", () => {
  expect(new StagingFolder("").root).toBe(".");
  expect(new OutputFolder("").root).toBe(".");
});

test("refuses to write where a folder stands", async () => {
  const root = await temporaryFolder();
  await mkdir(path.join(root, "a"));
  expect(() => new StagingFolder(root).stage("a", "")).toThrow("EISDIR");
});

test("makes a folder again that was taken away", async () => {
  const root = await temporaryFolder();
  const output = new OutputFolder(root);
  output.stage("a/b/c", "c");
  output.removePart("a/b/c");
  output.stage("a/b/c", "c");
  expect(await filesIn(root)).toEqual({ "a.copydesk-part/b/c": "c" });
});

test("where nothing stands, puts whole folders beside their places, and from then on the files in them", async () => {
  const root = await temporaryFolder();
  const folder = new StagingFolder(root, true);
  const names = ["a/b/c", "a/d", "e"];
  for (const name of names) folder.stage(name, "old");
  expect(Object.keys(await filesIn(root))).toEqual([
    "a.copydesk-part/b/c",
    "a.copydesk-part/d",
    "e.copydesk-part",
  ]);
  folder.putInPlace(names);
  expect(Object.keys(await filesIn(root))).toEqual(names);
  folder.stage("a/d", "new");
  expect(await filesIn(root)).toMatchObject({ "a/d": "old", "a/d.copydesk-part": "new" });
  folder.putInPlace(["a/d"]);
  expect(await filesIn(root)).toEqual({ "a/b/c": "old", "a/d": "new", e: "old" });
});

test("puts files beside their places where any file stands, for its folder may be among theirs", async () => {
  const root = await temporaryFolder();
  await mkdir(path.join(root, "a"));
  const output = new OutputFolder(root);
  output.stage("a/b", "b");
  await output.publish(["a/b"]);
  expect(await filesIn(root)).toEqual({ "a/b": "b" });
});

test("looks for files in a folder that has any, and from when the first one is put in place", async () => {
  const root = await temporaryFolder();
  const output = new OutputFolder(root);
  expect(output.isEmpty()).toBe(true);
  expect(new OutputFolder(path.join(root, "not-there")).isEmpty()).toBe(true);
  output.stage("a", "a");
  expect(new OutputFolder(root).isEmpty()).toBe(false);
  expect(new OutputFolder(path.join(root, "a.copydesk-part")).isEmpty()).toBe(false);
  await output.publish(["a"]);
  expect(output.stage("a", "a")).toBeUndefined();
  const another = new OutputFolder(path.join(root, "another"));
  another.write("b", ["b"]);
  expect(another.stage("b", "b")).toBeUndefined();
});
