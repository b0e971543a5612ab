import { expect, test } from "vitest";
import { context, lines } from "../../test/changed-story.js";
import { allSteps } from "../in-step.js";
import { readStory } from "./read-story.js";

test.each([
  ["My Story", "Rename the file to my-story.md, or give the story a slug: of its own."],
  ["정보", "Rename the file to jeongbo.md, or give the story a slug: of its own."],
  ["!", "Rename the file, or give the story a slug: of its own."],
  ["a".repeat(121), `Rename the file to ${"a".repeat(80)}.md, or give the story a slug: of its own.`],
])("says that a file is called what no story can be: %s", (name, hint) => {
  const file = { path: `stories/${name}.md`, name, text: lines.join("\n") };
  const { article, findings } = allSteps(readStory(file, context));
  expect(article).toBeUndefined();
  expect(findings).toMatchObject([
    { code: "file-name-invalid", file: file.path, place: { line: 1, column: 1 }, hint },
  ]);
  expect(findings[0]?.message).toContain(`“${name}” is`);
});

test("takes any name of a file whose story has a slug, and says what is wrong with that", () => {
  const named = (slug: string) => {
    const text = lines.join("\n").replace("headline:", `slug: ${slug}\nheadline:`);
    return allSteps(readStory({ path: "stories/My Story.md", name: "My Story", text }, context));
  };
  expect(named("my-story").article?.slug).toBe("my-story");
  expect(named("My Story").findings).toMatchObject([
    { code: "field-invalid", place: { line: 3, column: 7 } },
  ]);
});

test("says all that is wrong with a file that is called what no story can be", () => {
  const text = lines.with(4, "datePublished: never").join("\n");
  const { findings } = allSteps(readStory({ path: "stories/!.md", name: "!", text }, context));
  expect(findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "file-name-invalid ",
    "field-invalid datePublished",
  ]);
});
