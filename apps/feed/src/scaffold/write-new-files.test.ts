import { readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { writeNewFiles } from "./write-new-files.js";

test("writes files, making folders", async () => {
  const folder = await temporaryFolder();
  expect(writeNewFiles([{ path: path.join(folder, "a/b.md"), text: "b" }])).toBeUndefined();
  expect(await filesIn(folder)).toEqual({ "a/b.md": "b" });
});

test("writes none where one is there", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "b"), "mine");
  const files = ["a", "b"].map((name) => ({ path: path.join(folder, name), text: "new" }));
  expect(writeNewFiles(files)?.message).toContain("b is there already");
  expect(await filesIn(folder)).toEqual({ b: "mine" });
});

test("takes back what it wrote where one cannot be written, as where another wrote it since it was looked for", async () => {
  const folder = await temporaryFolder();
  const file = { path: path.join(folder, "a"), text: "mine" };
  expect(writeNewFiles([file, file])?.message).toContain("a is there already");
  expect(await filesIn(folder)).toEqual({});
});

test.skipIf(process.platform === "win32")(
  "takes a link that leads nowhere for what it is, and never writes through it",
  async () => {
    const folder = await temporaryFolder();
    await symlink("elsewhere.md", path.join(folder, "a.md"));
    expect(writeNewFiles([{ path: path.join(folder, "a.md"), text: "mine" }])?.message).toContain(
      "a.md is there already",
    );
    expect(await readdir(folder)).toEqual(["a.md"]);
  },
);

test("says why where it cannot write", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "file"), "");
  expect(writeNewFiles([{ path: path.join(folder, "file/b.md"), text: "" }])?.message).toContain(
    "cannot be written",
  );
});
