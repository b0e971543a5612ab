import { chmod, mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { notedOnDisk } from "../../test/noted-on-disk.js";
import { writeAtOnce } from "./write-at-once.js";

test("writes a file of its parts, in the place of the one that was there", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "a"), "A longer text was here before.");
  writeAtOnce(path.join(folder, "a"), ["né", "", "w"]);
  expect(await filesIn(folder)).toEqual({ a: "néw" });
});

// What one shares with a group, most settings of new files would take away.
test.skipIf(process.platform === "win32").each([0o600, 0o664, 0o440])(
  "who may read and write a file stays so: %o",
  async (mode) => {
    const file = path.join(await temporaryFolder(), "a");
    await writeFile(file, "old");
    await chmod(file, mode);
    writeAtOnce(file, ["new"]);
    expect((await stat(file)).mode & 0o777).toBe(mode);
  },
);

test("sees a file onto the disk before it takes its place", async () => {
  const { done } = await notedOnDisk();
  writeAtOnce(path.join(await temporaryFolder(), "a"), ["new"]);
  expect(done()).toEqual(["seen", "placed"]);
});

test("leaves what was there, and nothing beside it, where it fails half-way", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "a"), "before");
  const parts = function* () {
    yield "half";
    throw new Error("No more.");
  };
  expect(() => writeAtOnce(path.join(folder, "a"), parts())).toThrow("No more.");
  await mkdir(path.join(folder, "b"));
  expect(() => writeAtOnce(path.join(folder, "b"), ["b"])).toThrow("EISDIR");
  expect(await filesIn(folder)).toEqual({ a: "before" });
});
