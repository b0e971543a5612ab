import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { foldersToWatch, isContentPart, identityOf } from "./folders-to-watch.js";

/** Makes a content folder with folders in it, in a folder of its own that has others beside it. */
async function folders(...names: readonly string[]) {
  const root = await temporaryFolder();
  for (const name of names) await mkdir(path.join(root, name), { recursive: true });
  return {
    root,
    watched: (isRecursive = false) =>
      [...foldersToWatch(path.join(root, "content"), { isRecursive }).keys()]
        .map((place) => path.relative(root, place))
        .toSorted(),
  };
}

test("watches the content folder and the folders of its parts, and no others", async () => {
  const { watched } = await folders(
    "content/stories/2019/november",
    "content/stories/.git/objects",
    "content/entities",
    "content/node_modules/a",
    "elsewhere",
  );
  const all = ["content", "content/entities", "content/stories"];
  expect(watched()).toEqual([...all, "content/stories/2019", "content/stories/2019/november"]);
});

test("watches nothing where there is no folder", async () => {
  const { watched } = await folders("elsewhere");
  expect(watched()).toEqual([]);
});

test("leaves folders within watched ones to the system where it sees them, but for those that links lead to", async () => {
  const { root, watched } = await folders("content/stories/2019", "elsewhere/deep/deeper");
  await symlink(path.join(root, "elsewhere"), path.join(root, "content/stories/linked"));
  expect(watched(true)).toEqual(["content", "elsewhere"]);
  expect(watched(false)).toEqual([
    "content",
    "content/stories",
    "content/stories/2019",
    "elsewhere",
    "elsewhere/deep",
    "elsewhere/deep/deeper",
  ]);
});

test.each<[string, string, readonly string[]]>([
  ["a part of the content", "content/stories", ["content", "elsewhere", "elsewhere/deep"]],
  ["a folder of it", "content/entities/more", ["content", "content/entities", "elsewhere", "elsewhere/deep"]],
])("watches what a link leads to that stands in the place of %s", async (_, link, expected) => {
  const { root, watched } = await folders("content/entities", "elsewhere/deep");
  await symlink(path.join(root, "elsewhere"), path.join(root, link));
  const others = link === "content/stories" ? ["content/entities"] : [];
  expect(watched()).toEqual([...expected, ...others].toSorted());
});

test("watches the folder in which a linked file is saved, once", async () => {
  const { root, watched } = await folders("content/stories/2019", "elsewhere");
  await writeFile(path.join(root, "elsewhere/a.md"), "");
  await symlink(path.join(root, "elsewhere/a.md"), path.join(root, "content/stories/a.md"));
  await symlink(path.join(root, "elsewhere/missing.md"), path.join(root, "content/stories/b.md"));
  await writeFile(path.join(root, "content/stories/2019/c.md"), "");
  await symlink(path.join(root, "content/stories/2019/c.md"), path.join(root, "content/stories/c.md"));
  expect(watched()).toEqual(["content", "content/stories", "content/stories/2019", "elsewhere"]);
  expect(watched(true)).toEqual(["content", "elsewhere"]);
});

test("comes to an end where a link leads to a folder above it, or two to one folder", async () => {
  const { root, watched } = await folders("content/stories/2019", "elsewhere");
  await symlink(path.join(root, "content/stories"), path.join(root, "content/stories/2019/all"));
  await symlink(path.join(root, "elsewhere"), path.join(root, "content/stories/one"));
  await symlink(path.join(root, "elsewhere"), path.join(root, "content/stories/two"));
  expect(watched()).toEqual(["content", "content/stories", "content/stories/2019", "elsewhere"]);
});

test("tells a folder from another one that was made in its place", async () => {
  const { root } = await folders("content", "other");
  const content = path.join(root, "content");
  const before = identityOf(content);
  expect(identityOf(content)).toBe(before);
  await rename(content, path.join(root, "moved"));
  expect(identityOf(content)).toBeUndefined();
  await rename(path.join(root, "other"), content);
  expect(identityOf(content)).not.toBe(before);
});

test.each(["stories", "Stories", "ENTITIES", "publication.yaml", "published.lock"])(
  "content is made of %s",
  (name) => {
    expect(isContentPart(name)).toBe(true);
  },
);

test.each(["drafts", "public", "publication.yml"])("content is not made of %s", (name) => {
  expect(isContentPart(name)).toBe(false);
});
