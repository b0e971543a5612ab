import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { shownPath } from "../shown-path.js";
import { contentKinds } from "./content-kinds.js";

const { stories, entities } = contentKinds;

test.each([
  ["interview.docx", "Save the story as Markdown, interview.md, or move the file out of stories."],
  ["Interview.ODT", "Save the story as Markdown, Interview.md, or move the file out of stories."],
  ["interview.mdx", "Rename it to interview.md."],
])("warns of a document of another kind among the stories: %s", async (name, hint) => {
  const place = path.join(await temporaryFolder(), name);
  expect(stories.unread(place)).toMatchObject({
    file: shownPath(place),
    code: "file-unread",
    severity: "warning",
    hint,
  });
  expect(entities.unread(place)).toBeUndefined();
});

test("says nothing of the document that a story was made from", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "interview.md"), "");
  expect(stories.unread(path.join(folder, "interview.docx"))).toBeUndefined();
  expect(stories.unread(path.join(folder, "other.docx"))).toBeDefined();
});

test.each(["~$terview.docx", "picture.jpg", "notes.txt", "docx"])(
  "says nothing of what else stands among the stories: %s",
  async (name) => {
    expect(stories.unread(path.join(await temporaryFolder(), name))).toBeUndefined();
  },
);

test("warns of a story whose name ends with .txt, and of no other text", async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  await writeFile(at("talks.txt"), "---\nheadline: Talks\n---\n");
  await writeFile(at("notes.txt"), "Talks\n---\n");
  expect(stories.unread(at("talks.txt"))).toMatchObject({
    code: "file-unread",
    hint: "Rename it to talks.md.",
  });
  expect(stories.unread(at("notes.txt"))).toBeUndefined();
  expect(entities.unread(at("talks.txt"))).toBeUndefined();
});
