import { expect, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { loadLibrary } from "../cli/load-library.js";
import { htmlMemory } from "./html-memory.js";

async function libraryWith(body: string) {
  const folder = await temporaryFolder();
  await writeContent(folder, { "stories/a.md": story("a", body) });
  const library = await loadLibrary(folder);
  return { ...library, stories: library.stories.map((found) => ({ ...found, file: "a.md" })) };
}

test("remembers a story's HTML from one library to the next, until the story is another", async () => {
  const [library, same, other] = await Promise.all([
    libraryWith("One."),
    libraryWith("One."),
    libraryWith("Two."),
  ]);
  const memory = htmlMemory();
  expect(memory(library).html("a.md")).toBeUndefined();
  memory(library).saveHtml("a.md", "<p>One.</p>");
  expect(memory(same).html("a.md")).toBe("<p>One.</p>");
  expect(memory(other).html("a.md")).toBeUndefined();
});
