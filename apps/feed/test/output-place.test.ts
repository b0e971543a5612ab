import { cp, readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { editionFolders } from "../src/edition/edition-folders.js";
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, filesIn, temporaryFolder } from "./folder.js";

test.each(["content", "content/public", "content/stories"])(
  "an edition does not go into the content folder: %s",
  async (out) => {
    const cwd = path.dirname(await copyOf(gsomia));
    const before = await filesIn(cwd);
    const run = await copydesk(["build", "content", "--out", out], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("in the content folder content");
    expect(run.stderr).toContain("Name another folder with --out.");
    expect(await filesIn(cwd)).toEqual(before);
  },
);

test.each(["stories", "Entities", "archive/news"])(
  "an edition does not go where it would write into the content folder: %s",
  async (content) => {
    const cwd = await temporaryFolder();
    await cp(gsomia, path.join(cwd, content), { recursive: true });
    const before = await filesIn(cwd);
    const run = await copydesk(["build", content, "--out", "."], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain(`your content is in that folder, in ${path.normalize(content)}`);
    expect(await filesIn(cwd)).toEqual(before);
  },
);

test("an edition goes around a content folder of another name, and has no other folders than are known", async () => {
  const cwd = await temporaryFolder();
  await cp(gsomia, path.join(cwd, "site/content"), { recursive: true });
  const before = await filesIn(path.join(cwd, "site/content"));
  expect(await copydesk(["build", "site/content", "--out", "site"], { cwd })).toMatchObject({ code: 0 });
  expect(await filesIn(path.join(cwd, "site/content"))).toEqual(before);
  const entries = await readdir(path.join(cwd, "site"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => !editionFolders.has(name))).toEqual(["content"]);
});
