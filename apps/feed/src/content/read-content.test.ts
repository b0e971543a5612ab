import { describe, expect, test } from "vitest";
import type { ContentFiles } from "./content-files.js";
import { readContent } from "./read-content.js";
import type { SourceFile } from "./source-file.js";

const file = (path: string, text: string): SourceFile => ({
  path,
  name: path.replace(/^.*\/|\.[^.]*$/g, ""),
  text,
});

const publication = file(
  "publication.yaml",
  "id: tag:news.example,2019:news\ntitle: News\ndescription: What happened.\nlanguage: en\nbaseUrl: https://news.example/\n",
);
const story = (name: string, id = name, body = "Text.") =>
  file(
    `stories/${name}.md`,
    `---\nid: tag:news.example,2019:${id}\nheadline: A\nsummary: B\ndatePublished: 2019-11-22\n---\n${body}\n`,
  );
const read = (files: Partial<ContentFiles>) =>
  readContent({ publication, entities: [], stories: [], findings: [], ...files });

describe("readContent", () => {
  test("gives the publication and its stories", () => {
    const content = read({ stories: [story("a"), story("b")] });
    expect(content.findings).toEqual([]);
    expect(content.publication?.title).toBe("News");
    expect(content.articles.map(({ slug }) => slug)).toEqual(["a", "b"]);
  });

  test("refuses two stories with one id, for readers would keep only one", () => {
    const { findings } = read({ stories: [story("a"), story("b", "a")] });
    expect(findings).toMatchObject([{ code: "story-id-taken", file: "stories/b.md" }]);
  });

  test("refuses two stories with one slug", () => {
    const second = file("stories/b.md", story("b").text.replace("headline", "slug: a\nheadline"));
    expect(read({ stories: [story("a"), second] }).findings).toMatchObject([{ code: "story-slug-taken" }]);
  });

  test("refuses a former slug that another story has now", () => {
    const second = file("stories/b.md", story("b").text.replace("headline", "formerSlugs: [c, a]\nheadline"));
    expect(read({ stories: [story("a"), second] }).findings).toMatchObject([
      { code: "story-slug-taken", file: "stories/b.md", place: { line: 3, column: 14 } },
    ]);
  });

  test("says what is wrong with an entity once, in its own file, however many stories use it", () => {
    const entities = [file("entities/japan.yaml", "type: place\nname: Japan\ncontainedIn: asia\n")];
    const stories = [story("a", "a", "[x](entity:japan)"), story("b", "b", "[x](entity:japan)")];
    expect(read({ entities, stories }).findings).toMatchObject([
      { code: "reference-dangling", file: "entities/japan.yaml", place: { line: 3, column: 14 } },
    ]);
  });

  test("does not call a mention undeclared where only the entity's file is at fault", () => {
    const entities = [file("entities/japan.yaml", "type: plaice\nname: Japan\n")];
    expect(read({ entities, stories: [story("a", "a", "[x](entity:japan)")] }).findings).toMatchObject([
      { code: "field-invalid", file: "entities/japan.yaml", hint: "Did you mean “place”?" },
    ]);
  });

  test("refuses an entity whose id is not its file's name", () => {
    const entities = [file("entities/japan.yaml", "type: place\nid: nippon\nname: Japan\n")];
    expect(read({ entities }).findings).toMatchObject([{ code: "entity-id-differs", place: { line: 2, column: 5 } }]);
  });

  test("lists findings by file and place", () => {
    const broken = { ...publication, text: "id: x\ntitle: News\n" };
    const { findings } = read({ publication: broken, stories: [story("b", "é"), story("a", "é")] });
    const files = findings.map(({ file: name }) => name);
    expect(files).toEqual(files.toSorted());
    expect(findings.length).toBeGreaterThan(4);
  });
});
