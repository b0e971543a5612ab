import { chmod, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { notedOnDisk } from "../../test/noted-on-disk.js";
import { flush, flushAhead } from "./flush.js";

/** Puts in the place of `sync` what notes how it was called and fails for one folder, and gives what it noted. */
async function notedSync(failing = ""): Promise<() => Promise<string>> {
  const folder = await temporaryFolder();
  const notes = path.join(folder, "notes");
  await writeFile(notes, "");
  await writeFile(
    path.join(folder, "sync"),
    `#!/bin/sh\necho "$@" >> "${notes}"\n[ "$2" != "${failing}" ]\n`,
  );
  await chmod(path.join(folder, "sync"), 0o755);
  vi.stubEnv("PATH", folder);
  return async () => readFile(notes, "utf8");
}

/** So many files that the whole disk is flushed. They are not there, which is told where each is flushed. */
const many = Array.from({ length: 501 }, (_, index) => path.join("/not-there", `${index}`));

test.skipIf(process.platform !== "linux")("flushes the whole disk where there are many files", async () => {
  const notes = await notedSync();
  expect(await flushAhead("ahead", 500)).toBe(true);
  expect(await notes()).toBe("");
  await flush("end", many, flushAhead("ahead", 501));
  expect((await notes()).split("\n").toSorted()).toEqual(["", "--file-system ahead", "--file-system end"]);
});

test.skipIf(process.platform !== "linux")("asks of each file where the disk could not take all", async () => {
  const notes = await notedSync("ahead");
  const ahead = flushAhead("ahead", 501);
  await expect(flush("end", many, ahead)).rejects.toThrow("ENOENT");
  expect((await notes()).split("\n").toSorted()).toEqual(["", "--file-system ahead", "--file-system end"]);
});

test("sees each of a few files onto the disk", async () => {
  const folder = await temporaryFolder();
  const files = Array.from({ length: 20 }, (_, index) => path.join(folder, `${index}`));
  await Promise.all(files.map(async (file) => writeFile(file, "")));
  const { done } = await notedOnDisk();
  await flush(folder, files);
  expect(done()).toEqual(files.map(() => "seen"));
});

test.each([
  ["win32", "which would take one from the folder that a stranger sent"],
  ["darwin", "whose own may end before the disk has all of it"],
])("runs no `sync` on %s, %s", async (platform) => {
  const notes = await notedSync();
  vi.stubGlobal("process", Object.create(process, { platform: { value: platform } }));
  expect(await flushAhead("ahead", 501)).toBe(false);
  expect(await notes()).toBe("");
});

test("asks of each file where no `sync` is to be found", async () => {
  vi.stubEnv("PATH", await temporaryFolder());
  await expect(flush("end", many)).rejects.toThrow("ENOENT");
});
