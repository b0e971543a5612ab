import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { type ContentFiles, story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { volatileState } from "../state/volatile-state.js";
import { readLibrary } from "./read-library.js";

/** A story of that slug which is told like another. */
const told = (slug: string, headline: string, more = "") =>
  story(slug, "It goes on.", more).replace(/^headline: .*$/m, `headline: ${headline}`);

async function desk(files: ContentFiles) {
  const folder = await temporaryFolder();
  await writeContent(folder, files);
  const state = volatileState();
  return {
    folder,
    found: async () => {
      const { findings } = await readLibrary(folder, { state, since: Infinity, holdTogether: true });
      return findings.map(({ file, code, severity, message }) => ({
        file: path.relative(folder, file),
        code,
        severity,
        message: message.replaceAll(`${folder}/`, ""),
      }));
    },
  };
}

test("warns of a story that says what another one says", async () => {
  const { found } = await desk({ "stories/a.md": told("a", "A pact"), "stories/b.md": told("b", "A pact") });
  const findings = await found();
  expect(findings).toMatchObject([{ file: "stories/b.md", code: "story-repeated", severity: "warning" }]);
  expect(findings[0]?.message).toContain("what stories/a.md says");
});

test.each<[string, string, string]>([
  ["says something else", told("a", "A pact"), told("b", "Another pact")],
  ["is a draft", told("a", "A pact"), told("b", "A pact", "status: draft\n")],
  [
    "was withdrawn",
    told("a", "A pact", "status: withdrawn\nwithdrawal: {date: 2019-11-23, reason: Filed twice.}\n"),
    told("b", "A pact"),
  ],
])("says nothing of one that %s", async (_, a, b) => {
  const { found } = await desk({ "stories/a.md": a, "stories/b.md": b });
  expect(await found()).toEqual([]);
});

test("finds it when a story is edited, says it again, and no longer when it was mended", async () => {
  const { folder, found } = await desk({
    "stories/a.md": told("a", "A pact"),
    "stories/b.md": told("b", "Another pact"),
  });
  const codes = async () => (await found()).map(({ code }) => code);
  expect(await codes()).toEqual([]);
  const edit = (headline: string) => writeFile(path.join(folder, "stories/b.md"), told("b", headline));
  await edit("A pact");
  expect(await codes()).toEqual(["story-repeated"]);
  expect(await codes()).toEqual(["story-repeated"]);
  await edit("A third pact");
  expect(await codes()).toEqual([]);
});
