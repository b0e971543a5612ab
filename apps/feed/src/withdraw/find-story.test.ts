import { expect, test } from "vitest";
import { identifyStories } from "./find-story.js";

const who = (yaml: string) =>
  identifyStories([{ path: "a.md", name: "a", text: `---\n${yaml}\n---\nText.\n` }])[0];

test("knows a story by the number that was typed as its slug", () => {
  expect(who("slug: 1965\nformerSlugs: [0815, 1.50, pact, true]")).toMatchObject({
    slug: "1965",
    formerSlugs: ["0815", "1.50", "pact", "true"],
  });
  expect(who("slug: *year\nid: &year 1965")).toMatchObject({ slug: "a" });
  expect(who("id: &year 1965\nslug: *year\nformerSlugs: [*year]")).toMatchObject({
    slug: "1965",
    formerSlugs: ["1965"],
  });
});

test("knows a story that says nothing of who it is by its file", () => {
  for (const yaml of ["", "slug:\nformerSlugs:", "slug: []\nformerSlugs: pact", "- slug: b"])
    expect(who(yaml)).toMatchObject({ slug: "a", formerSlugs: [], id: undefined });
});
