import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { editionOf } from "../../test/edition-of.js";

const japan = { id: "japan", type: "place", name: "Japan" };

test("a story leads to the pages of what it mentions, as a page and as Markdown", () => {
  const { text } = testEdition([article("a", { entities: [japan], body: "[Tokyo](entity:japan)" })]);
  expect(text("stories/a.md")).toContain("[Tokyo](https://news.example/entities/japan/)");
  expect(text("stories/a/index.html")).toContain('href="https://news.example/entities/japan/"');
});

test("a story as data is its article, on one line", () => {
  const story = article("a", { entities: [japan], about: ["japan"] });
  expect(testEdition([story]).text("stories/a.json")).toBe(`${JSON.stringify(story)}\n`);
});

test("a story says nothing of a translation that readers may not be told of, and is another one then", () => {
  const id = "tag:news.example,2019:b";
  const translated = article("a", { translations: [{ id, language: "ko" }] });
  const plan = (isHidden: boolean) => {
    const { resources } = editionOf({
      publication,
      baseUrl: publication.baseUrl,
      articles: [translated],
      now: new Date("2019-11-23T00:00:00Z"),
      isHidden: () => isHidden,
    });
    return new Map(Array.from(resources, (resource) => [resource.path, resource]));
  };
  const [shown, hidden] = [plan(false), plan(true)];
  for (const path of ["stories/a/index.html", "stories/a.json", "stories/a.md"]) {
    const [before, after] = [shown.get(path), hidden.get(path)];
    expect(after?.render()).not.toContain(id);
    expect(after?.digest === before?.digest).toBe(after?.render() === before?.render());
  }
  expect(shown.get("stories/a.json")?.render()).toContain(id);
});
