import { existsSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { FolderInUse, lockFile } from "./lock-file.js";
import { UnderWay, underWayName } from "./under-way.js";

test("whoever finds a folder locked has not begun, and leaves the sign to the one that has", async () => {
  const folder = await temporaryFolder();
  const [first, second] = [new UnderWay(folder), new UnderWay(folder)];
  first.begin();
  await first.lock();
  second.begin();
  await expect(second.lock()).rejects.toThrow(FolderInUse);
  expect([first.isBegun(), second.isBegun()]).toEqual([true, false]);
  expect(existsSync(path.join(folder, underWayName))).toBe(true);
});

test.skipIf(process.platform === "win32")(
  "where a build that ends takes its sign away between opening and locking, it is put there anew, and locked",
  async () => {
    const folder = await temporaryFolder();
    const sign = path.join(folder, underWayName);
    let calls = 0;
    const late = new UnderWay(folder, async (file) => {
      const unlock = await lockFile(file);
      if (calls++ === 0) rmSync(file);
      return unlock;
    });
    late.begin();
    await late.lock();
    expect(calls).toBe(2);
    expect(existsSync(sign)).toBe(true);
    const other = new UnderWay(folder);
    other.begin();
    await expect(other.lock()).rejects.toThrow(FolderInUse);
    late.end();
    expect(existsSync(sign)).toBe(false);
  },
);

test.skipIf(process.platform === "win32")("where that goes on and on, the folder is in use", async () => {
  const late = new UnderWay(await temporaryFolder(), async (file) => {
    rmSync(file);
    return () => undefined;
  });
  late.begin();
  await expect(late.lock()).rejects.toThrow(FolderInUse);
});

test.each(["end", "giveUp"] as const)("after %s, others may have the folder", async (ending) => {
  const folder = path.join(await temporaryFolder(), "public");
  await mkdir(folder);
  const first = new UnderWay(folder);
  first.begin();
  await first.lock();
  first[ending]();
  expect(existsSync(path.join(folder, underWayName))).toBe(false);
  const second = new UnderWay(folder);
  second.begin();
  await second.lock();
  expect([first.isBegun(), second.isBegun(), second.wasCutOff()]).toEqual([false, true, false]);
  second.end();
});

test("whoever gives up with files of either edition in the folder lets others have it, and keeps the sign", async () => {
  const folder = await temporaryFolder();
  const first = new UnderWay(folder);
  first.begin();
  await first.lock();
  first.noteMixed();
  first.giveUp();
  const second = new UnderWay(folder);
  second.begin();
  await second.lock();
  expect(second.wasCutOff()).toBe(true);
  second.end();
});
