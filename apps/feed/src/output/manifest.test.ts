import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { formatManifest, manifestName, readManifest } from "./manifest.js";

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
