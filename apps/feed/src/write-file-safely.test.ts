import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../test/folder.js";
import { notedOnDisk } from "../test/noted-on-disk.js";
import { writeFileSafely } from "./write-file-safely.js";

test("takes the place of a file, and leaves nothing beside it", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "a"), "old");
  await writeFileSafely(path.join(folder, "a"), "new 한");
  expect(await filesIn(folder)).toEqual({ a: "new 한" });
});

test("sees a file onto the disk before it takes its place", async () => {
  const { done } = await notedOnDisk();
  await writeFileSafely(path.join(await temporaryFolder(), "a"), "new");
  expect(done()).toEqual(["seen", "placed"]);
});

test("leaves the file as it was where the other cannot be written", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "a"), "old");
  await mkdir(path.join(folder, "a.copydesk-part"));
  await expect(writeFileSafely(path.join(folder, "a"), "new")).rejects.toThrow("EISDIR");
  expect(await filesIn(folder)).toEqual({ a: "old" });
});

test("leaves nothing beside what it cannot take the place of", async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "a"));
  await expect(writeFileSafely(path.join(folder, "a"), "new")).rejects.toThrow("EISDIR");
  expect(await filesIn(folder)).toEqual({});
});
