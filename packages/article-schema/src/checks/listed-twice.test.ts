import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

test("finds tags and subjects that are listed again, each where it is", () => {
  const twice = { tags: ["ports", "ice", "ports", "ports"], about: ["harbour", "anna-berg", "harbour"] };
  expect(found(twice)).toEqual([
    { code: "listed-twice", path: "tags.2" },
    { code: "listed-twice", path: "tags.3" },
    { code: "listed-twice", path: "about.2" },
  ]);
  const entities = [
    ...sound.entities.slice(0, 1),
    {
      ...sound.entities[1],
      otherNames: ["Port", "Port"],
      sameAs: ["https://a.example/", "https://a.example/"],
    },
  ];
  expect(found({ entities })).toEqual([
    { code: "listed-twice", path: "entities.1.otherNames.1" },
    { code: "listed-twice", path: "entities.1.sameAs.1" },
  ]);
  expect(said(twice)).toContain("“ports” is listed already");
});

test("takes a name that Unicode writes in two ways for the same", () => {
  expect(found({ tags: ["caf\u00e9", "cafe\u0301", "cafe"] })).toEqual([
    { code: "listed-twice", path: "tags.1" },
  ]);
  const authors = [{ name: "Caf\u00e9" }, { name: "Cafe\u0301" }];
  expect(found({ authors })).toEqual([{ code: "listed-twice", path: "authors.1" }]);
});

test("finds authors, sources and translations that are listed again", () => {
  const url = "https://ja.news.example/";
  const id = "tag:ja.news.example,2024:port";
  const twice = {
    authors: [{ name: "Anna Berg" }, { name: "Anna Berg" }],
    sources: [
      { name: "Port log", url },
      { name: "Port log", url },
    ],
    translations: [
      { id, language: "ja", url },
      { id, language: "ja-JP" },
    ],
  };
  expect(found(twice)).toEqual([
    { code: "listed-twice", path: "authors.1" },
    { code: "listed-twice", path: "sources.1" },
    { code: "listed-twice", path: "translations.1" },
  ]);
  expect(said({ translations: twice.translations })).toContain(`“${id}” is listed already`);
});

test("takes two of one name who are not the same, and leaves what is at fault to others", () => {
  const codes = found({
    authors: [{ name: "Anna Berg" }, { name: "Anna Berg", entity: "anna-berg" }, { name: 1 }, { name: 1 }],
    sources: [
      { name: "Port log", url: "https://a.example/" },
      { name: "Port log", url: "https://b.example/" },
      { name: "Port log" },
    ],
  });
  expect(codes).not.toContainEqual(expect.objectContaining({ code: "listed-twice" }));
});

test("leaves entries that are none to others, however many there are", () => {
  const codes = found({ tags: [1, 1], authors: [7, 7], sources: [7, 7], translations: [7, 7] });
  expect(codes).not.toEqual([]);
  expect(codes).not.toContainEqual(expect.objectContaining({ code: "listed-twice" }));
});

test("takes what is listed once, and tags that are written alike", () => {
  expect(found({ tags: ["ice", "Ice", "harbour"], about: ["harbour", "anna-berg"], section: "ice" })).toEqual(
    [],
  );
});
