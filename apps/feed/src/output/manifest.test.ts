import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { formatManifest, isManifestAsWritten, manifestName, readManifest } from "./manifest.js";

test("lists every file but itself, however many there are", async () => {
  const folder = await temporaryFolder();
  const paths = Array.from({ length: 5000 }, (_, index) => `stories/s${index}.json`);
  const text = [...formatManifest([manifestName, ...paths])].join("");
  await writeFile(path.join(folder, manifestName), text);
  expect([...readManifest(folder)]).toEqual(paths);
  expect(text.endsWith(".json\n")).toBe(true);
});

test("reads a manifest with the line ends of Windows, as Git may write them", async () => {
  const folder = await temporaryFolder();
  const text = [...formatManifest(["feed.xml", "stories/a/index.html"])].join("");
  await writeFile(path.join(folder, manifestName), text.replaceAll("\n", "\r\n"));
  expect([...readManifest(folder)]).toEqual(["feed.xml", "stories/a/index.html"]);
});

test("says whether it is as it was written", async () => {
  const folder = await temporaryFolder();
  const text = [...formatManifest(["a.html", "b.html", "c.html"])].join("");
  const changed = [
    `${text}\n`,
    `${text}# Mine.\n`,
    `${text}/etc/passwd\n`,
    `${text}a.html\n`,
    text.trimEnd(),
    text.replace("# The", "# the"),
    text.replace("a.html\nb.html", "b.html\na.html"),
    text.replaceAll("\n", "\r\n"),
    "",
  ];
  const isAsWritten = async (written: string) => {
    await writeFile(path.join(folder, manifestName), written);
    return isManifestAsWritten(folder, readManifest(folder));
  };
  for (const other of changed) expect(await isAsWritten(other), other).toBe(false);
  expect(await isAsWritten(text)).toBe(true);
  expect(await isAsWritten([...formatManifest([])].join(""))).toBe(true);
});

test("lists nothing that would lead out of the folder, for what is listed may be removed", async () => {
  const folder = await temporaryFolder();
  const lines = ["/etc/passwd", "../a", "a/../../b", "a\\..\\b", "..", "a/..b", "feed.xml"];
  await writeFile(path.join(folder, manifestName), lines.join("\n"));
  expect([...readManifest(folder)]).toEqual(["a/..b", "feed.xml"]);
});

test("lists nothing where there is none, and throws where one cannot be read", async () => {
  const folder = await temporaryFolder();
  expect([...readManifest(folder)]).toEqual([]);
  expect(isManifestAsWritten(folder, new Set())).toBe(false);
  await writeFile(path.join(folder, "file"), "");
  expect([...readManifest(path.join(folder, "file"))]).toEqual([]);
  await mkdir(path.join(folder, manifestName));
  expect(() => readManifest(folder)).toThrow("EISDIR");
});

test("lists each of thousands of files once", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `stories/${index}/index.html`);
  const lines = [...formatManifest(names)].join("").split("\n").slice(1, -1);
  expect(lines).toEqual(names);
});
