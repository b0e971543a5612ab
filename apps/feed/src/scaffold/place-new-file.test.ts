import fs from "node:fs";
import { symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { placeNewFile } from "./place-new-file.js";

const { writeFileSync } = fs;

/** Has texts be written in another way until the test has finished. */
function writeLike(way: typeof writeFileSync): void {
  vi.spyOn(fs, "writeFileSync").mockImplementation(way);
  syncBuiltinESMExports();
}

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test("a file has its name only when it is whole", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "a.md");
  let isThere: boolean | undefined;
  writeLike((...given) => {
    writeFileSync(...given);
    isThere = fs.existsSync(file);
  });
  placeNewFile(file, "Words.");
  expect(isThere).toBe(false);
  expect(await filesIn(folder)).toEqual({ "a.md": "Words." });
});

test("what a killed program left beside is written over", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "a.md.copydesk-part"), "Half of a longer text");
  placeNewFile(path.join(folder, "a.md"), "Words.");
  expect(await filesIn(folder)).toEqual({ "a.md": "Words." });
});

test.skipIf(process.platform === "win32")("nothing is written through a link", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "mine"), "Mine.");
  await symlink("mine", path.join(folder, "a.md.copydesk-part"));
  await symlink("b", path.join(folder, "b.md"));
  placeNewFile(path.join(folder, "a.md"), "Words.");
  expect(() => placeNewFile(path.join(folder, "b.md"), "Words.")).toThrow("EEXIST");
  expect(await filesIn(folder)).toEqual({ mine: "Mine.", "a.md": "Words." });
});

test("the text of a program that writes the same file at the same moment is not taken for one's own", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "a.md");
  writeLike((where, text) => {
    writeFileSync(where, text);
    fs.rmSync(`${file}.copydesk-part`);
    writeFileSync(`${file}.copydesk-part`, "Another’s.");
  });
  expect(() => placeNewFile(file, "Words.")).toThrow("EEXIST");
  expect(await filesIn(folder)).toEqual({ "a.md": "Another’s." });
});

describe.each([true, false])("on a disk with second names: %j", (hasLinks) => {
  const prepared = async () => {
    if (!hasLinks)
      vi.spyOn(fs, "linkSync").mockImplementation(() => {
        throw failure("EPERM");
      });
    syncBuiltinESMExports();
    return temporaryFolder();
  };

  test("a file is written where there is none, and no other is changed", async () => {
    const folder = await prepared();
    placeNewFile(path.join(folder, "a.md"), "Words.");
    expect(() => placeNewFile(path.join(folder, "a.md"), "Others.")).toThrow("EEXIST");
    expect(() => placeNewFile(path.join(folder, "none/b.md"), "Words.")).toThrow("ENOENT");
    expect(await filesIn(folder)).toEqual({ "a.md": "Words." });
  });

  test("what another writes meanwhile stays", async () => {
    const folder = await prepared();
    const file = path.join(folder, "a.md");
    writeLike((...given) => {
      writeFileSync(...given);
      writeFileSync(file, "Another’s.");
    });
    expect(() => placeNewFile(file, "Words.")).toThrow("EEXIST");
    expect(await filesIn(folder)).toEqual({ "a.md": "Another’s." });
  });

  test("nothing stays of what there is no room for", async () => {
    const folder = await prepared();
    // Without second names, the room has to be there twice.
    let files = hasLinks ? 1 : 2;
    writeLike((where, text, options) => {
      files -= 1;
      writeFileSync(where, files === 0 ? "Wor" : text, options);
      if (files === 0) throw failure("ENOSPC");
    });
    expect(() => placeNewFile(path.join(folder, "a.md"), "Words.")).toThrow("ENOSPC");
    expect(await filesIn(folder)).toEqual({});
  });
});
