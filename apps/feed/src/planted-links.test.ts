import { mkdir, symlink, writeFile } from "node:fs/promises";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../test/folder.js";
import { makeAnew, removeLink } from "./planted-links.js";

test("makes a file where there is none, and in the place of another one", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "a");
  for (const text of ["a longer text", "b"]) makeAnew(file, (flag) => writeFileSync(file, text, { flag }));
  expect(await filesIn(folder)).toEqual({ a: "b" });
});

test("takes no folder away, and tries nothing again that fails otherwise", async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "a"));
  const makeAt = (file: string) => () => makeAnew(file, (flag) => writeFileSync(file, "", { flag }));
  expect(makeAt(path.join(folder, "a"))).toThrow("EISDIR");
  expect(makeAt(path.join(folder, "b/c"))).toThrow("ENOENT");
});

test.skipIf(process.platform === "win32")(
  "takes away links, also those that lead nowhere, and no files",
  async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, "file"), "");
    await symlink("file", path.join(folder, "link"));
    await symlink("nowhere", path.join(folder, "broken"));
    for (const name of ["file", "link", "broken", "not-there"]) removeLink(path.join(folder, name));
    expect(await filesIn(folder)).toEqual({ file: "" });
    await writeFile(path.join(folder, "link"), "", { flag: "wx" });
  },
);
