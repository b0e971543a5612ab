import { expect, test } from "vitest";
import { found, said } from "../../test/articles.js";

test("finds tags and subjects that are listed again, each where it is", () => {
  const twice = { tags: ["ports", "ice", "ports", "ports"], about: ["harbour", "anna-berg", "harbour"] };
  expect(found(twice)).toEqual([
    { code: "listed-twice", path: "tags.2" },
    { code: "listed-twice", path: "tags.3" },
    { code: "listed-twice", path: "about.2" },
  ]);
  expect(said(twice)).toContain("“ports” is listed already");
});

test("takes what is listed once, and tags that are written alike", () => {
  expect(found({ tags: ["ice", "Ice", "harbour"], about: ["harbour", "anna-berg"], section: "ice" })).toEqual(
    [],
  );
});
