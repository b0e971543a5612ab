import { rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type ContentFiles, publication, story, withGuid, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { volatileState } from "../state/volatile-state.js";
import { readLibrary } from "./read-library.js";

describe("what is remembered", () => {
  const files = {
    "entities/japan.yaml": "type: place\nname: Japan\n",
    "entities/korea.yaml": "type: place\nname: Korea\n",
    "stories/a.md": story("a", "[x](entity:japan)"),
    "stories/b.md": story("b", "[x](entity:korea)"),
    "stories/c.md": story("c"),
  };

  /** Reads a content folder, changes it, and gives which stories are read again, and what the second reading gave. */
  async function readAgain(change: (folder: string) => Promise<unknown>) {
    const folder = await temporaryFolder();
    await writeContent(folder, files);
    const state = volatileState();
    await readLibrary(folder, { state, since: Infinity });
    await change(folder);
    let reads = 0;
    const library = await readLibrary(folder, { state, since: Infinity, pace: () => void (reads += 1) });
    const anew = await readLibrary(folder, { state: volatileState(), since: Infinity });
    expect(library.stories.map(({ record }) => record)).toEqual(anew.stories.map(({ record }) => record));
    expect(library.findings).toEqual(anew.findings);
    // Nor is anything passed over that was wrong the last time.
    expect((await readLibrary(folder, { state, since: Infinity })).findings).toEqual(anew.findings);
    return { reads, library };
  }

  test.each<[string, ContentFiles, number]>([
    ["nothing changed", {}, 0],
    ["a story changed", { "stories/c.md": story("c", "Other.") }, 1],
    ["an entity changed that one story uses", { "entities/japan.yaml": "type: place\nname: Nippon\n" }, 1],
    [
      "an entity is at fault that one story uses",
      { "entities/japan.yaml": "type: plaice\nname: Nippon\n" },
      1,
    ],
    ["an entity was added", { "entities/asia.yaml": "type: place\nname: Asia\n" }, 0],
    [
      "the language of all changed",
      { "publication.yaml": publication.replace("language: en", "language: ko") },
      3,
    ],
    [
      "the address of all changed",
      { "publication.yaml": publication.replace("news.example/", "news.example/en/") },
      3,
    ],
    ["a story was added", { "stories/d.md": story("d") }, 1],
    ["a story is at fault", { "stories/c.md": story("c", "[x](entity:asia)") }, 1],
  ])("is not read again where %s", async (_, changed, expected) => {
    expect((await readAgain((folder) => writeContent(folder, changed))).reads).toBe(expected);
  });

  test.each<[string, ContentFiles, string]>([
    ["an id", { "stories/c.md": story("a", "Other.") }, "story-id-taken"],
    [
      "a guid",
      { "stories/c.md": story("c", "Other.", withGuid("tag:news.example,2019:a")) },
      "story-guid-taken",
    ],
    ["a slug", { "stories/c.md": story("c", "Other.", "slug: b\n") }, "story-slug-taken"],
    ["a former slug", { "stories/c.md": story("c", "Other.", "formerSlugs: [b]\n") }, "story-slug-taken"],
    ["a new story's slug", { "stories/d.md": story("d", "Other.", "slug: b\n") }, "story-slug-taken"],
  ])("is refused %s of another, also where those before held together", async (_, changed, code) => {
    const folder = await temporaryFolder();
    await writeContent(folder, files);
    const state = volatileState();
    expect((await readLibrary(folder, { state, since: Infinity })).findings).toEqual([]);
    const same = await readLibrary(folder, { state, since: Infinity, holdTogether: true });
    expect(same.findings).toEqual([]);
    await writeContent(folder, changed);
    const { findings } = await readLibrary(folder, { state, since: Infinity, holdTogether: true });
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test("is not taken for all that is wrong between stories where it is lost whether anything was", async () => {
    const folder = await temporaryFolder();
    const copy = story("c").replace(/^id: .*/m, "id: tag:news.example,2019:d");
    await writeContent(folder, { ...files, "stories/d.md": copy });
    const state = volatileState();
    const read = () => readLibrary(folder, { state, since: Infinity, holdTogether: true });
    const codes = async () => (await read()).findings.map(({ code }) => code);
    expect(await codes()).toEqual(["story-repeated"]);
    await writeContent(folder, { "stories/a.md": story("a", "Other.") });
    expect(await codes()).toEqual(["story-repeated"]);
    state.setNote("faults between stories", undefined);
    await writeContent(folder, { "stories/a.md": story("a", "Another.") });
    expect(await codes()).toEqual(["story-repeated"]);
  });

  test("is read again where nothing but an entity is there more, or other, than before", async () => {
    const added = await readAgain(async (folder) => {
      await writeFile(path.join(folder, "entities/zoo.yaml"), "type: place\nname: Zoo\n");
      await writeFile(path.join(folder, "stories/c.md"), story("c", "[x](entity:zoo)"));
    });
    expect(added.library.findings).toEqual([]);
    const changed = await readAgain((folder) =>
      writeFile(path.join(folder, "entities/korea.yaml"), "type: place\nname: South Korea\n"),
    );
    expect(changed.reads).toBe(1);
  });

  test("is not all that is said of a folder in which a link leads nowhere since", async () => {
    const { library } = await readAgain((folder) =>
      symlink("nowhere.md", path.join(folder, "stories/dead.md")),
    );
    expect(library.findings.map(({ code }) => code)).toEqual(["file-unreadable"]);
  });

  test("is forgotten with its file", async () => {
    const { library } = await readAgain((folder) => rm(path.join(folder, "stories/a.md")));
    expect(library.stories.map(({ record }) => record.slug)).toEqual(["b", "c"]);
  });

  test("is not relied on where a file was written as it was read: it may have been written again since", async () => {
    const folder = await temporaryFolder();
    await writeContent(folder, files);
    const state = volatileState();
    await readLibrary(folder, { state, since: 0 });
    let reads = 0;
    await readLibrary(folder, { state, since: 0, pace: () => void (reads += 1) });
    expect(reads).toBe(3);
  });
});
