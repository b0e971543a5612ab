import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type ContentFiles, story, withGuid, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import type { StoryText } from "../state/story-text.js";
import { volatileState } from "../state/volatile-state.js";
import { readLibrary } from "./read-library.js";

/** Reads a content folder that holds some files; those of findings are given below it. */
async function read(files: ContentFiles) {
  const folder = await temporaryFolder();
  await writeContent(folder, files);
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
    await writeContent(folder, { "stories/a.md": story("a") });
    const freed: string[] = [];
    const freeText = ({ teaser }: StoryText) => void freed.push(teaser.headline);
    await readLibrary(folder, { state: { ...volatileState(), freeText }, since: Infinity });
    expect(freed).toEqual(["a"]);
  });

  test("warns of characters that no feed can hold, at their place, and publishes the story", async () => {
    const { findings, stories } = await read({ "stories/a.md": story("a", "Pasted\u000bfrom Word.") });
    expect(findings).toMatchObject([
      { code: "character-forbidden", severity: "warning", place: { line: 7, column: 7 } },
    ]);
    expect(stories).toHaveLength(1);
  });

  test("gives as many findings as there are", async () => {
    const { findings } = await read({ "stories/a.md": story("a", "Pasted\u000b\n".repeat(130_000)) });
    expect(findings).toHaveLength(130_000);
  });

  test("refuses two stories with one id, for readers would keep only one", async () => {
    const { findings } = await read({ "stories/a.md": story("a"), "stories/b.md": story("a") });
    expect(findings).toMatchObject([
      {
        code: "story-id-taken",
        hint: "Give the newer of the two stories an id of its own.",
        severity: "error",
        file: "stories/b.md",
        place: { line: 2, column: 5 },
      },
    ]);
  });

  test.each([
    ["one guid", { a: withGuid("p=1"), b: withGuid("p=1") }],
    ["the id of one for the guid of the other", { a: "", b: withGuid("tag:news.example,2019:a") }],
  ])("refuses two stories with %s, for readers would keep only one", async (_, { a, b }) => {
    const { findings } = await read({
      "stories/a.md": story("a", "Text.", a),
      "stories/b.md": story("b", "Text.", b),
    });
    expect(findings).toMatchObject([
      { code: "story-guid-taken", file: "stories/b.md", place: { line: 2, column: 82 } },
    ]);
  });

  test.each([
    ["is empty", { "entities/asia.yaml": "" }, "entities/asia.yaml:1:1 file-empty"],
    [
      "is called what none can be",
      { "entities/Asia.yaml": "type: place\nname: Asia\n" },
      "entities/Asia.yaml:1:1 file-name-invalid",
    ],
    [
      "is contained in itself",
      { "entities/asia.yaml": "type: place\nname: Asia\ncontainedIn: asia\n" },
      "entities/asia.yaml:3:14 containment-cyclic",
    ],
    [
      "is a part of itself",
      { "entities/asia.yaml": "type: organization\nname: Asia\nparent: asia\n" },
      "entities/asia.yaml:3:9 containment-cyclic",
    ],
    [
      "is where nothing is",
      { "entities/asia.yaml": "type: organization\nname: Asia\nlocation: earth\n" },
      "entities/asia.yaml:3:11 reference-dangling location refers",
    ],
    [
      "refers to what is not there",
      { "entities/asia.yaml": "type: place\nname: Asia\ncontainedIn: earth\n" },
      "entities/asia.yaml:3:14 reference-dangling containedIn refers",
    ],
  ])("says of an entity that %s what is wrong, once and in its file", async (_, files, told) => {
    const { findings } = await read({ ...files, "stories/a.md": story("a", "In [Asia](entity:asia).") });
    expect(findings).toHaveLength(1);
    expect(
      findings.map(
        ({ file, place, code, message }) => `${file}:${place.line}:${place.column} ${code} ${message}`,
      )[0],
    ).toContain(told);
  });

  test("takes a guid that is the story's own id", async () => {
    const { findings } = await read({
      "stories/a.md": story("a", "Text.", withGuid("tag:news.example,2019:a")),
    });
    expect(findings).toEqual([]);
  });

  test("refuses two stories with one slug", async () => {
    const { findings } = await read({
      "stories/a.md": story("a"),
      "stories/b.md": story("b", "Text.", "slug: a\n"),
    });
    expect(findings).toMatchObject([
      { code: "story-slug-taken", hint: "Give the newer of the two stories a slug of its own." },
    ]);
    expect(findings[0]?.message).toMatch(/^The slug “a” is that of .*stories\/a\.md already/);
  });

  test("refuses a former slug that another story has now", async () => {
    const second = story("b", "Text.", "formerSlugs: [c, a]\n");
    expect((await read({ "stories/a.md": story("a"), "stories/b.md": second })).findings).toMatchObject([
      { code: "story-slug-taken", file: "stories/b.md", place: { line: 2, column: 14 } },
    ]);
  });

  test("does not say what has changed where a story is gone: it may be in any list", async () => {
    const folder = await temporaryFolder();
    await writeContent(folder, { "stories/a.md": story("a"), "stories/b.md": story("b") });
    const state = volatileState();
    await readLibrary(folder, { state, since: Infinity });
    expect((await readLibrary(folder, { state, since: Infinity })).edits).toEqual([]);
    await rm(path.join(folder, "stories/b.md"));
    expect((await readLibrary(folder, { state, since: Infinity })).edits).toBeUndefined();
  });

  test("takes no story for another one because it names its own slug as a former one, or one of these twice", async () => {
    const again = story("a", "Text.", "formerSlugs: [a, b, b]\n");
    expect((await read({ "stories/a.md": again })).findings.map(({ code }) => code)).not.toContain(
      "story-slug-taken",
    );
  });

  test("refuses a former slug in the story that had it, also where its file comes before that of the story that has it", async () => {
    const folder = await temporaryFolder();
    await writeContent(folder, { "stories/b.md": story("b") });
    const state = volatileState();
    expect((await readLibrary(folder, { state, since: Infinity })).findings).toEqual([]);
    await writeContent(folder, { "stories/a.md": story("a", "Text.", "formerSlugs: [b]\n") });
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

  test("says what an entity refers to wrongly beside what is wrong with its shape", async () => {
    const { findings } = await read({
      "entities/japan.yaml": "type: place\nname: 1965\nkind: contry\ncontainedIn: asia\n",
      "entities/a.yaml": "type: topic\nname: A\nkind: x\nbroader: a\n",
    });
    expect(findings.map(({ file, place, code }) => `${file}:${place.line}:${place.column} ${code}`)).toEqual([
      "entities/a.yaml:3:1 field-unknown",
      "entities/a.yaml:4:10 containment-cyclic",
      "entities/japan.yaml:3:7 field-invalid",
      "entities/japan.yaml:4:14 reference-dangling",
    ]);
  });

  test("says what is wrong with the shape of an entity once, and in a writer's words", async () => {
    const { findings } = await read({
      "entities/firm.yaml": "type: company\nname: Firm\n",
      "entities/japan.yaml": "type: place\nname: [Japan]\n",
    });
    expect(findings).toMatchObject([
      {
        file: "entities/firm.yaml",
        hint: "Write type: organization, and kind: company on a line of its own.",
      },
      { file: "entities/japan.yaml", message: "name is a list: it must be text." },
    ]);
  });

  test.each([
    ["is missing", undefined, "publication-missing"],
    ["is at fault", "title: News\n", "field-missing"],
  ])(
    "says once that publication.yaml %s, and not of each story that it has no language",
    async (_, text, code) => {
      const folder = await temporaryFolder();
      await writeContent(folder, {
        "publication.yaml": text ?? "",
        "stories/a.md": story("a"),
        "stories/b.md": story("b"),
      });
      if (text === undefined) await rm(path.join(folder, "publication.yaml"));
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
      "entities/america.yaml": "type: place\nname: America\n",
      "entities/japan.yaml": "type: place\nname: Japan\n",
      "entities/asia/japan.yaml": "type: place\nname: Japan\n",
    });
    expect(findings).toMatchObject([{ code: "id-duplicate", file: "entities/japan.yaml" }]);
    expect(findings[0]?.message).toContain("entities/asia/japan.yaml");
  });

  test("says of a story that does not hold together what others have already", async () => {
    const { findings } = await read({
      "stories/a.md": story("a").replace("summary:", "sumary:"),
      "stories/b.md": story("a", "Text.", "slug: c\n").replace("summary:", "sumary:"),
      "stories/c.md": story("a"),
    });
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "stories/a.md story-id-taken",
      "stories/a.md field-unknown",
      "stories/b.md story-slug-taken",
      "stories/b.md story-id-taken",
      "stories/b.md field-unknown",
    ]);
  });

  test.each([
    ["says its id", (text: string) => text.replace("summary:", "sumary:")],
    ["does not even say its id", (text: string) => text.replace("id:", "id")],
  ])("does not call a translation unknown whose file is at fault and %s", async (_, change) => {
    const translations = 'translations: [{id: "tag:news.example,2019:b", language: ko}]\n';
    const { findings } = await read({
      "stories/a.md": story("a", "Text.", translations),
      "stories/b.md": change(story("b")),
    });
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["stories/b.md"]));
  });

  test("calls a translation unknown beside a story at fault that is another", async () => {
    const translations = 'translations: [{id: "tag:news.example,2019:b", language: ko}]\n';
    const { findings } = await read({
      "stories/a.md": story("a", "Text.", translations),
      "stories/c.md": story("c").replace("summary:", "sumary:"),
    });
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "stories/a.md translation-unknown",
      "stories/c.md field-unknown",
    ]);
  });

  test("says where a story's file is no text, and reads the others", async () => {
    const folder = await temporaryFolder();
    await writeContent(folder, { "stories/a.md": story("a") });
    await writeFile(path.join(folder, "stories/b.md"), Uint8Array.of(0x41, 0xff));
    const { findings, stories } = await readLibrary(folder, { state: volatileState(), since: Infinity });
    expect(findings).toMatchObject([
      { code: "file-not-text", file: `${folder}/stories/b.md`, place: { line: 1, column: 2 } },
    ]);
    expect(stories.map(({ record }) => record.slug)).toEqual(["a"]);
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
