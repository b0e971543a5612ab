import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import type { StoryText } from "../state/story-text.js";
import { volatileState } from "../state/volatile-state.js";
import { readLibrary } from "./read-library.js";

const publication =
  "id: tag:news.example,2019:news\ntitle: News\ndescription: What happened.\nlanguage: en\nbaseUrl: https://news.example/\n";

const story = (id: string, body = "Text.", field = "") =>
  `---\n${field}id: tag:news.example,2019:${id}\nheadline: A\nsummary: B\ndatePublished: 2019-11-22\n---\n${body}\n`;

type Files = Readonly<Record<string, string>>;

async function write(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** Reads a content folder that holds some files; those of findings are given below it. */
async function read(files: Files) {
  const folder = await temporaryFolder();
  await write(folder, { "publication.yaml": publication, ...files });
  const library = await readLibrary(folder, { state: volatileState(), since: Infinity });
  const findings = library.findings.map(({ file, ...rest }) => ({
    ...rest,
    file: path.relative(folder, file),
  }));
  return { ...library, findings };
}

describe("readLibrary", () => {
  test("gives the publication and its stories, those in folders too", async () => {
    const library = await read({ "stories/a.md": story("a"), "stories/2019/b.md": story("b") });
    expect(library.findings).toEqual([]);
    expect(library.publication?.title).toBe("News");
    expect(library.stories.map(({ record }) => record.slug)).toEqual(["b", "a"]);
  });

  test("frees the texts that it has handed over", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "publication.yaml": publication, "stories/a.md": story("a") });
    const freed: string[] = [];
    const freeText = ({ teaser }: StoryText) => void freed.push(teaser.headline);
    await readLibrary(folder, { state: { ...volatileState(), freeText }, since: Infinity });
    expect(freed).toEqual(["A"]);
  });

  test("warns of characters that no feed can hold, at their place, and publishes the story", async () => {
    const { findings, stories } = await read({ "stories/a.md": story("a", "Pasted\u000bfrom Word.") });
    expect(findings).toMatchObject([
      { code: "character-forbidden", severity: "warning", place: { line: 7, column: 7 } },
    ]);
    expect(stories).toHaveLength(1);
  });

  test("refuses two stories with one id, for readers would keep only one", async () => {
    const { findings } = await read({ "stories/a.md": story("a"), "stories/b.md": story("a") });
    expect(findings).toMatchObject([
      { code: "story-id-taken", file: "stories/b.md", place: { line: 2, column: 5 } },
    ]);
  });

  test("refuses two stories with one slug", async () => {
    const { findings } = await read({
      "stories/a.md": story("a"),
      "stories/b.md": story("b", "Text.", "slug: a\n"),
    });
    expect(findings).toMatchObject([{ code: "story-slug-taken" }]);
  });

  test("refuses a former slug that another story has now", async () => {
    const second = story("b", "Text.", "formerSlugs: [c, a]\n");
    expect((await read({ "stories/a.md": story("a"), "stories/b.md": second })).findings).toMatchObject([
      { code: "story-slug-taken", file: "stories/b.md", place: { line: 2, column: 14 } },
    ]);
  });

  test("refuses a former slug in the story that had it, also where its file comes before that of the story that has it", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "publication.yaml": publication, "stories/b.md": story("b") });
    const state = volatileState();
    expect((await readLibrary(folder, { state, since: Infinity })).findings).toEqual([]);
    await write(folder, { "stories/a.md": story("a", "Text.", "formerSlugs: [b]\n") });
    const anew = (await readLibrary(folder, { state: volatileState(), since: Infinity })).findings;
    expect(anew).toMatchObject([{ code: "story-slug-taken", file: `${folder}/stories/a.md` }]);
    expect(anew[0]?.message).toContain("stories/b.md");
    expect((await readLibrary(folder, { state, since: Infinity })).findings).toEqual(anew);
  });

  test("says what is wrong with an entity once, in its own file, however many stories use it", async () => {
    const { findings } = await read({
      "entities/japan.yaml": "type: place\nname: Japan\ncontainedIn: asia\n",
      "stories/a.md": story("a", "[x](entity:japan)"),
      "stories/b.md": story("b", "[x](entity:japan)"),
    });
    expect(findings).toMatchObject([
      { code: "reference-dangling", file: "entities/japan.yaml", place: { line: 3, column: 14 } },
    ]);
  });

  test.each([
    ["is missing", undefined, "publication-missing"],
    ["is at fault", "title: News\n", "field-missing"],
  ])(
    "says once that publication.yaml %s, and not of each story that it has no language",
    async (_, text, code) => {
      const folder = await temporaryFolder();
      await write(folder, {
        ...(text !== undefined && { "publication.yaml": text }),
        "stories/a.md": story("a"),
        "stories/b.md": story("b"),
      });
      const { findings } = await readLibrary(folder, { state: volatileState(), since: Infinity });
      expect(findings.map((finding) => finding.code)).toContain(code);
      expect(findings.filter(({ file }) => file.includes("stories/"))).toEqual([]);
    },
  );

  test("does not call a mention undeclared where only the entity's file is at fault", async () => {
    const { findings } = await read({
      "entities/japan.yaml": "type: plaice\nname: Japan\n",
      "stories/a.md": story("a", "[x](entity:japan)"),
    });
    expect(findings).toMatchObject([
      { code: "field-invalid", file: "entities/japan.yaml", hint: "Did you mean “place”?" },
    ]);
  });

  test("refuses an entity whose id is not its file's name", async () => {
    const { findings } = await read({ "entities/japan.yaml": "type: place\nid: nippon\nname: Japan\n" });
    expect(findings).toMatchObject([{ code: "entity-id-differs", place: { line: 2, column: 5 } }]);
  });

  test("refuses two files for one entity, and names both", async () => {
    const { findings } = await read({
      "entities/japan.yaml": "type: place\nname: Japan\n",
      "entities/asia/japan.yaml": "type: place\nname: Japan\n",
    });
    expect(findings).toMatchObject([{ code: "id-duplicate", file: "entities/japan.yaml" }]);
    expect(findings[0]?.message).toContain("entities/asia/japan.yaml");
  });

  test("lists findings by file and place", async () => {
    const { findings } = await read({
      "publication.yaml": "id: x\ntitle: News\n",
      "stories/b.md": story("é"),
      "stories/a.md": story("é"),
    });
    const files = findings.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
    expect(findings.length).toBeGreaterThan(4);
  });

  test.each(["", "x"])("says so where there is no content folder: %j", async (name) => {
    const folder = path.join(await temporaryFolder(), "x");
    if (name !== "") await writeFile(folder, "");
    const { findings } = await readLibrary(folder, { state: volatileState(), since: Infinity });
    expect(findings).toMatchObject([{ code: "content-missing" }]);
  });
});

describe("what is remembered", () => {
  const files = {
    "publication.yaml": publication,
    "entities/japan.yaml": "type: place\nname: Japan\n",
    "entities/korea.yaml": "type: place\nname: Korea\n",
    "stories/a.md": story("a", "[x](entity:japan)"),
    "stories/b.md": story("b", "[x](entity:korea)"),
    "stories/c.md": story("c"),
  };

  /** Reads a content folder, changes it, and gives which stories are read again, and what the second reading gave. */
  async function readAgain(change: (folder: string) => Promise<unknown>) {
    const folder = await temporaryFolder();
    await write(folder, files);
    const state = volatileState();
    await readLibrary(folder, { state, since: Infinity });
    await change(folder);
    let reads = 0;
    const library = await readLibrary(folder, { state, since: Infinity, pace: () => void (reads += 1) });
    const anew = await readLibrary(folder, { state: volatileState(), since: Infinity });
    expect(library.stories.map(({ record }) => record)).toEqual(anew.stories.map(({ record }) => record));
    expect(library.findings).toEqual(anew.findings);
    return { reads, library };
  }

  test.each<[string, Files, number]>([
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
    ["a story was added", { "stories/d.md": story("d") }, 1],
    ["a story is at fault", { "stories/c.md": story("c", "[x](entity:asia)") }, 1],
  ])("is not read again where %s", async (_, changed, expected) => {
    expect((await readAgain((folder) => write(folder, changed))).reads).toBe(expected);
  });

  test.each<[string, Files, string]>([
    ["an id", { "stories/c.md": story("a", "Other.") }, "story-id-taken"],
    ["a slug", { "stories/c.md": story("c", "Other.", "slug: b\n") }, "story-slug-taken"],
    ["a former slug", { "stories/c.md": story("c", "Other.", "formerSlugs: [b]\n") }, "story-slug-taken"],
    ["a new story's slug", { "stories/d.md": story("d", "Other.", "slug: b\n") }, "story-slug-taken"],
  ])("is refused %s of another, also where those before held together", async (_, changed, code) => {
    const folder = await temporaryFolder();
    await write(folder, files);
    const state = volatileState();
    expect((await readLibrary(folder, { state, since: Infinity })).findings).toEqual([]);
    const same = await readLibrary(folder, { state, since: Infinity, holdTogether: true });
    expect(same.findings).toEqual([]);
    await write(folder, changed);
    const { findings } = await readLibrary(folder, { state, since: Infinity, holdTogether: true });
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test("is forgotten with its file", async () => {
    const { library } = await readAgain((folder) => rm(path.join(folder, "stories/a.md")));
    expect(library.stories.map(({ record }) => record.slug)).toEqual(["b", "c"]);
  });

  test("is not relied on where a file was written as it was read: it may have been written again since", async () => {
    const folder = await temporaryFolder();
    await write(folder, files);
    const state = volatileState();
    await readLibrary(folder, { state, since: 0 });
    let reads = 0;
    await readLibrary(folder, { state, since: 0, pace: () => void (reads += 1) });
    expect(reads).toBe(3);
  });
});
