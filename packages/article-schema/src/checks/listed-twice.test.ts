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

test("takes what is listed once, and tags that are written alike", () => {
  expect(found({ tags: ["ice", "Ice", "harbour"], about: ["harbour", "anna-berg"], section: "ice" })).toEqual(
    [],
  );
});
