import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { isWithin } from "./is-within.js";

test("tells what is within a folder, through links too, and whether or not it is there yet", async () => {
  const root = await temporaryFolder();
  const at = (name: string) => path.join(root, name);
  await mkdir(at("content/stories"), { recursive: true });
  await symlink(at("content"), at("link"));
  for (const inner of [
    "content",
    "content/",
    "content/public",
    "content/a/b",
    "link",
    "link/public",
    "content/..a",
  ])
    expect(isWithin(at(inner), at("content")), inner).toBe(true);
  for (const outer of ["", "public", "content-public", "contentpublic"])
    expect(isWithin(at(outer), at("content")), outer).toBe(false);
});
