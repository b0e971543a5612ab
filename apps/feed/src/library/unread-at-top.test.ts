import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { shownPath } from "../shown-path.js";
import { unreadAtTop } from "./unread-at-top.js";

const story = "---\nheadline: A\n---\n";

async function unreadIn(files: Readonly<Record<string, string>>) {
  const content = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  }
  const found = unreadAtTop(shownPath(content), (await readdir(content)).toSorted());
  return found.map(({ file, ...finding }) => ({ ...finding, file: path.posix.relative(content, file) }));
}

test.each([
  ["Stories", "stories", "has capitals"],
  ["ENTITIES", "entities", "has capitals"],
  ["story", "stories", "Stories are read from the folder stories, and not from this one."],
  ["Entity", "entities", "Entities are read from the folder entities, and not from this one."],
])("warns of a folder %s, which is to be %s, beside that too", async (name, meant, words) => {
  const unread = await unreadIn({ "stories/a.md": story, "entities/a.yaml": "", [`${name}/b`]: "" });
  expect(unread).toMatchObject([{ file: name, code: "file-unread", hint: `Rename it to ${meant}.` }]);
  expect(unread[0]?.message).toContain(words);
});

test("warns of another folder of stories or entities where theirs is missing", async () => {
  const files = { "articles/a.md": story, "entitites/a.yaml": "type: Person" };
  expect(await unreadIn(files)).toMatchObject([
    { file: "articles", code: "file-unread", hint: "Rename it to stories." },
    { file: "entitites", code: "file-unread", hint: "Rename it to entities." },
  ]);
  expect(await unreadIn({ ...files, "stories/a.md": story, "entities/a.yaml": "" })).toEqual([]);
});

test("warns of a story beside the publication", async () => {
  expect(await unreadIn({ "a.md": story, "B.MARKDOWN": "\ufeff---\r\n# fields\r\nid: a" })).toMatchObject([
    { file: "B.MARKDOWN", code: "file-unread", hint: "Move it there: stories/B.MARKDOWN." },
    { file: "a.md", code: "file-unread", hint: "Move it there: stories/a.md." },
  ]);
});

test("says nothing of what else stands there", async () => {
  expect(
    await unreadIn({
      "README.md": story,
      "style.md": "# Style\n\n---\nid: a",
      "rule.md": "---\n\nWords after a rule.",
      "empty.md": "",
      "stories.txt": "",
      story: "a file, and no folder",
      ".trash/a.md": story,
      "notes/a.md": "# A note",
      "config/a.yaml": "type: Person",
      "entrance/a.jpg": "",
    }),
  ).toEqual([]);
});

test("says nothing of what cannot be read", async () => {
  const content = await temporaryFolder();
  for (const name of ["a.md", "story"]) await symlink("nowhere", path.join(content, name));
  await mkdir(path.join(content, "b.md"));
  expect(unreadAtTop(content, ["a.md", "b.md", "story"])).toEqual([]);
});
