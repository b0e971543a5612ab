import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { OutputFolder } from "./output-folder.js";
import { partFiles } from "./part-files.js";

test("finds what stands beside its place at the top of an edition and in its folders, at any depth", async () => {
  const root = await temporaryFolder();
  await mkdir(path.join(root, "archive/2019/11"), { recursive: true });
  await mkdir(path.join(root, "Stories"));
  await mkdir(path.join(root, "page.copydesk-part/1"), { recursive: true });
  const parts = [
    "Stories/a.json.copydesk-part",
    "archive/2019/11/index.html.copydesk-part",
    "index.html.copydesk-part",
  ];
  for (const name of [...parts, "index.html", "archive/2019/index.html"])
    await writeFile(path.join(root, name), "");
  expect(partFiles(root).toSorted()).toEqual([...parts, "page.copydesk-part"]);
  expect(partFiles(path.join(root, "not-there"))).toEqual([]);
});

test("follows a link that stands in the place of one of these folders", async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "elsewhere/a"), { recursive: true });
  await mkdir(path.join(folder, "public"));
  await symlink("../elsewhere", path.join(folder, "public/stories"));
  await writeFile(path.join(folder, "elsewhere/a/index.html.copydesk-part"), "");
  expect(partFiles(path.join(folder, "public"))).toEqual(["stories/a/index.html.copydesk-part"]);
});

test("a build that is given up takes nothing away from an edition that is put into a folder within its own", async () => {
  const root = await temporaryFolder();
  const [outer, inner] = [new OutputFolder(root), new OutputFolder(path.join(root, "ko"))];
  await outer.lock();
  await inner.lock();
  inner.stage("stories/a/index.html", "a");
  outer.stage("stories/a/index.html", "a");
  outer.abandon();
  await inner.publish(["stories/a/index.html"]);
  inner.endUnderWay();
  expect(await filesIn(root)).toEqual({ "ko/stories/a/index.html": "a" });
});
