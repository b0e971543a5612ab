import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { FolderInUse, lockFile } from "./lock-file.js";

test("a locked file is nobody else's until it is unlocked, and nothing is written", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "sign");
  await writeFile(file, "");
  const unlock = await lockFile(file);
  await expect(lockFile(file)).rejects.toThrow(FolderInUse);
  expect(await readdir(folder)).toEqual(["sign"]);
  unlock?.();
  const again = await lockFile(file);
  expect(again).toBeDefined();
  again?.();
});

test("what cannot be locked is not", async () => {
  const folder = await temporaryFolder();
  expect(await lockFile(path.join(folder, "not-there/sign"))).toBeUndefined();
});
