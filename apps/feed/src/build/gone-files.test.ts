import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import type { Edition } from "../edition/resource.js";
import { formatManifest, manifestName } from "../output/manifest.js";
import { OutputFolder } from "../output/output-folder.js";
import { volatileState } from "../state/volatile-state.js";
import { goneFiles, listedFiles, removeGone } from "./gone-files.js";

const edition: Edition = {
  baseUrl: "https://news.example/",
  resources: [{ path: "index.html", contentType: "text/html", digest: "d", render: () => "" }],
};

/** A folder with files of an edition, all of them remembered; some of them are listed. */
async function folderWith(files: readonly string[], listed: readonly string[] = files) {
  const folder = await temporaryFolder();
  const output = new OutputFolder(folder);
  const { outputs } = volatileState();
  for (const name of files) {
    await writeFile(path.join(folder, name), "written");
    outputs.set({ path: name, digest: "d", fingerprint: output.fingerprint(name) ?? "" });
  }
  await writeFile(path.join(folder, manifestName), [...formatManifest(listed)].join(""));
  outputs.set({ path: "index.html", digest: "d", fingerprint: "" });
  const gone = () => [
    ...goneFiles(edition, 1, { output, outputs, listed: listedFiles({ output, outputs }, undefined) }),
  ];
  return { folder, output, outputs, gone };
}

test("gives what was listed and is planned no longer", async () => {
  const { gone } = await folderWith(["a.html", "b.html", "index.html"]);
  expect(gone()).toEqual(["a.html", "b.html"]);
});

test("gives what is listed and not remembered, and what is as it was written and not listed", async () => {
  const { gone } = await folderWith(["b.html", "index.html"], ["a.html", "index.html"]);
  expect(gone()).toEqual(["a.html", "b.html"]);
});

test("gives what somebody has changed, too, where it is listed: an old story is not to stay", async () => {
  const { folder, output, outputs, gone } = await folderWith(["a.html", "index.html"]);
  await writeFile(path.join(folder, "a.html"), "changed by hand");
  expect(gone()).toEqual(["a.html"]);
  const listed = { count: 2, isAsWritten: true };
  expect([...goneFiles(edition, 1, { output, outputs, listed })]).toEqual(["a.html"]);
});

test("looks at the list where it may say something else than what is remembered, and only there", async () => {
  const { output, outputs } = await folderWith(["a.html", "index.html"], ["a.html", "b.html", "c.html"]);
  const listed = (touched?: ReadonlySet<string>) => listedFiles({ output, outputs }, touched);
  const others = { count: 3, isAsWritten: true, others: new Set(["a.html", "b.html", "c.html"]) };
  expect(listed(new Set())).toEqual(others);
  outputs.set({ path: manifestName, digest: "", fingerprint: "1 2" });
  expect(listed(new Set(["a.html"]))).toEqual({ count: 2, isAsWritten: true });
  expect(listed(new Set([manifestName]))).toEqual(others);
  expect(listed()).toEqual(others);
});

test("leaves alone what is remembered of another folder: files that are not as they were written, and are listed nowhere", async () => {
  const { folder, gone, outputs } = await folderWith(["a.html", "b.html", "index.html"], []);
  await writeFile(path.join(folder, "a.html"), "of somebody's own");
  // The list may have been lost: what is as it was written is one of these files.
  expect(gone()).toEqual(["b.html"]);
  expect(outputs.get("a.html")).toBeUndefined();
});

test("removes what can be removed, and tells and remembers what cannot", async () => {
  const { folder, output, outputs } = await folderWith(["a.html", "b.html", "c.html"]);
  const remove = (name: string) => {
    if (name === "b.html") throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    output.remove(name);
  };
  const files = { output: { root: folder, fingerprint: () => "", remove }, outputs };
  expect(removeGone(["a.html", "b.html", "c.html"], files)).toEqual([
    { path: "b.html", reason: "EACCES: permission denied" },
  ]);
  expect((await readdir(folder)).filter((name) => name !== manifestName)).toEqual(["b.html"]);
  expect([...outputs.keys()].toSorted()).toEqual(["b.html", "index.html"]);
});

test("leaves a folder that somebody made in the place of a file, and a file in the place of its folder", async () => {
  const { folder, output, outputs } = await folderWith([]);
  await mkdir(path.join(folder, "a.html"));
  await writeFile(path.join(folder, "b"), "");
  outputs.set({ path: "a.html", digest: "d", fingerprint: "1 1" });
  expect(removeGone(["a.html", "b/index.html"], { output, outputs })).toEqual([]);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(["a.html", "b"]));
  expect(outputs.get("a.html")).toBeUndefined();
});
