import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { writeNewFiles } from "./write-new-files.js";

test("writes files, making folders", async () => {
  const folder = await temporaryFolder();
  expect(await writeNewFiles([{ path: path.join(folder, "a/b.md"), text: "b" }])).toBeUndefined();
  expect(await filesIn(folder)).toEqual({ "a/b.md": "b" });
});

test("writes none where one is there", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "b"), "mine");
  const files = ["a", "b"].map((name) => ({ path: path.join(folder, name), text: "new" }));
  expect(await writeNewFiles(files)).toContain("b is there already");
  expect(await filesIn(folder)).toEqual({ b: "mine" });
});

test("writes nothing over what another wrote since it was looked for", async () => {
  const folder = await temporaryFolder();
  const write = async (text: string) => writeNewFiles([{ path: path.join(folder, "a"), text }]);
  const complaints = await Promise.all([write("mine"), write("mine")]);
  expect(complaints.filter((complaint) => complaint === undefined)).toHaveLength(1);
  expect(complaints.join("")).toContain("a is there already");
});

test("says why where it cannot write", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "file"), "");
  expect(await writeNewFiles([{ path: path.join(folder, "file/b.md"), text: "" }])).toContain(
    "cannot be written",
  );
});
