import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { readSource } from "./read-source.js";

test("reads no file in which a merge left its marks, nor one that is not there", async () => {
  const file = path.join(await temporaryFolder(), "a.md");
  expect(readSource(file).finding).toMatchObject({ file, code: "file-unreadable", severity: "error" });
  await writeFile(file, "<<<<<<< HEAD\nOne\n=======\nOther\n>>>>>>> ben\n");
  const { source, finding } = readSource(file);
  expect(source).toBeUndefined();
  expect(finding).toMatchObject({ file, code: "file-conflict" });
});

test.each([
  ["16 MB of blank lines", 16_000_000, undefined],
  ["more, of which there could be more lines than a list holds", 16_000_001, "file-unreadable"],
])("reads %s, or says why not", async (_, length, code) => {
  const file = path.join(await temporaryFolder(), "a.md");
  await writeFile(file, Buffer.alloc(length, "\n"));
  const { source, finding } = readSource(file);
  expect(finding?.code).toBe(code);
  expect(source?.text.length).toBe(code === undefined ? length : undefined);
});
