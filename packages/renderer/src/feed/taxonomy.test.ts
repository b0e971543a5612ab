import { expect, test } from "vitest";
import { article, publication } from "../../test/stories.js";
import { categoriesOf } from "./taxonomy.js";

test("gives the section, the tags, and what the story is about, each with its vocabulary", () => {
  const fields = {
    section: "World",
    tags: ["ships"],
    about: ["pact", "gone"],
    entities: [
      { type: "place", id: "busan", name: "Busan" },
      { type: "agreement", id: "pact", name: "The Pact", parties: ["a", "b"] },
    ],
  };
  expect(categoriesOf(article(fields), publication)).toEqual([
    { term: "World", scheme: "tag:news.example,2019:news/sections" },
    { term: "ships" },
    { term: "The Pact", scheme: "tag:news.example,2019:news/agreement" },
  ]);
});
