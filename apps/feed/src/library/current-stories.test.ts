import { writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { sqliteState, tables } from "../state/sqlite-state.js";
import { readLibrary } from "./read-library.js";

const tooLong = "A headline that goes on and on, for nobody has cut it ".repeat(4).trim();

test("what was found in stories is told again where none of them was touched, and where one was", async () => {
  const folder = await temporaryFolder();
  await writeContent(folder, {
    "stories/a.md": story("a").replace("headline: a", `headline: ${tooLong}`),
    "stories/b.md": story("b"),
  });
  const database = new DatabaseSync(":memory:");
  database.exec(`begin; ${tables}`);
  const state = sqliteState(database);
  const read = async () => {
    const library = await readLibrary(folder, { state, since: Infinity });
    state.writeStories();
    const stories = library.stories.map(({ record }) => record.id);
    expect(library.count).toBe(stories.length);
    return { stories, codes: library.findings.map(({ code, file }) => `${file.slice(-4)} ${code}`) };
  };
  const first = await read();
  expect(first).toEqual({
    stories: ["tag:news.example,2019:a", "tag:news.example,2019:b"],
    codes: ["a.md headline-too-long"],
  });
  expect(await read()).toEqual(first);
  await writeFile(path.join(folder, "stories/b.md"), story("b", "Other text."));
  expect(await read()).toEqual(first);
});
