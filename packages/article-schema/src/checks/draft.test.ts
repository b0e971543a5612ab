import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { Article } from "../article/article.js";
import { readDraft } from "./draft.js";

test("gives an article that nothing is wrong with, complete", () => {
  expect(readDraft(sound)).toEqual(Article.parse(sound));
});

test("leaves out what does not fit, and keeps the rest in its place", () => {
  expect(
    readDraft({
      ...sound,
      headline: 5,
      tags: ["a", 1, "b"],
      quotes: [{ text: 5, speaker: "anna-berg" }, "x"],
      authors: "Anna",
    }),
  ).toEqual({
    ...sound,
    headline: undefined,
    tags: ["a", undefined, "b"],
    quotes: [{ text: undefined, speaker: "anna-berg" }, undefined],
    authors: undefined,
  });
});

test("keeps fields that are unknown, which are at fault themselves and not what they stand in", () => {
  expect(readDraft({ ...sound, extra: { a: 1 } })).toMatchObject({ headline: sound.headline });
  expect(readDraft({ entities: [{ ...sound.entities[0], extra: 1 }] }).entities?.[0]).toMatchObject(
    sound.entities[0] ?? {},
  );
});

test("leaves out a whole entity of which it is not known what it is", () => {
  const unknown = { type: "plaice", id: "a", name: "A" };
  expect(readDraft({ ...sound, entities: [unknown, sound.entities[1]] }).entities).toEqual([
    undefined,
    sound.entities[1],
  ]);
  expect(readDraft({ ...sound, entities: [{ id: "a" }] }).entities).toEqual([undefined]);
});

test.each([undefined, null, 5, "text", [], [sound], () => sound])("gives nothing of %s", (input) => {
  expect(readDraft(input)).toEqual({});
});

test("gives nothing of data that cannot be read", () => {
  const refuse = () => {
    throw new Error("No.");
  };
  expect(readDraft(new Proxy({}, { get: refuse }))).toEqual({});
});

test("does not change its input", () => {
  const input = { ...sound, headline: 5, tags: [1, "a"] };
  const before = structuredClone(input);
  readDraft(input);
  expect(input).toEqual(before);
});

test("goes no deeper than an article does", () => {
  const circle: Record<string, unknown> = { ...sound, headline: 5 };
  circle["extra"] = circle;
  expect(readDraft(circle)).toMatchObject({ slug: "harbour" });
});
