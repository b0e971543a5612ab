import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { FolderInUse } from "./lock-file.js";
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
