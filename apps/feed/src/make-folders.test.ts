import { existsSync } from "node:fs";
import { symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/folder.js";
import { makeFolders } from "./make-folders.js";

test("makes a folder and those around it, where they are not there, through links too", async () => {
  const root = await temporaryFolder();
  for (const name of ["a/b/c", "a/b/c/", "a/b", "."]) makeFolders(path.join(root, name));
  expect(existsSync(path.join(root, "a/b/c"))).toBe(true);
  await symlink("a", path.join(root, "link"));
  makeFolders(path.join(root, "link/d"));
  expect(existsSync(path.join(root, "a/d"))).toBe(true);
});

test("makes none where a file stands, or a link that leads nowhere", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "file"), "");
  await symlink("nowhere", path.join(root, "link"));
  for (const name of ["file", "file/a", "link", "link/a"])
    expect(() => makeFolders(path.join(root, name)), name).toThrow("EEXIST");
});

test.skipIf(!existsSync("/proc/self"))("ends where none can be made in a folder that is there", () => {
  expect(() => makeFolders("/proc/copydesk/public")).toThrow("ENOENT");
});
