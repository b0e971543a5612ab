import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { beginsAsStory } from "./begins-as-story.js";

test.each([
  ["---\nheadline: A\n---\n", true],
  ["\ufeff--- \r\n# The headline:\r\n\r\n# Or so.\r\nheadline: A\r\n", true],
  ["---\n", false],
  ["---\n\nWords after a rule.\n", false],
  ["# A\n---\nheadline: A\n", false],
  ["----\nheadline: A\n", false],
  ["", false],
])("of %j says %s", async (text, begins) => {
  const file = path.join(await temporaryFolder(), "a");
  await writeFile(file, text);
  expect(beginsAsStory(file)).toBe(begins);
});

test("says of what is no file, or not there, that it does not", async () => {
  const folder = await temporaryFolder();
  expect(beginsAsStory(folder)).toBe(false);
  expect(beginsAsStory(path.join(folder, "nothing"))).toBe(false);
});

// Windows has no such files.
test.skipIf(process.platform === "win32")("does not wait for what is written into a pipe", async () => {
  const pipe = path.join(await temporaryFolder(), "pipe");
  await promisify(execFile)("mkfifo", [pipe]);
  expect(beginsAsStory(pipe)).toBe(false);
});
