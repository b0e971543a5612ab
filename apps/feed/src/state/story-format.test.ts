import { expect, onTestFinished, test, vi } from "vitest";
import { foundInStory, rememberedStory } from "../../test/remembered-story.js";
import { storyFormat } from "./story-format.js";
import type { RememberedStory } from "./state.js";
import { plainStory } from "./stored-story.js";
import { columnNames } from "./story-block.js";

const again = (...stories: readonly RememberedStory[]) => {
  const format = storyFormat();
  return format.parse(format.format(stories)).map(plainStory);
};

const whole: RememberedStory = {
  ...rememberedStory("whole", {
    guid: "https://elsewhere.example/?p=1",
    formerSlugs: ["former"],
    status: "withdrawn",
    language: "ko",
    section: "Asia",
    dateModified: "2019-11-23",
    embargoedUntil: "2019-11-22T00:00:00Z",
    expires: "2020-11-22T00:00:00Z",
    withdrawal: { date: "2019-11-24", reason: "It was wrong." },
    authors: [{ name: "Anna" }, { name: "Anna", entity: "anna" }],
    about: ["japan"],
    entities: [{ id: "japan", name: "Japan", type: "place" }],
    translations: [{ id: "tag:news.example,2019:other", language: "en" }],
  }),
  storyLinks: [{ slug: "other", place: { line: 9, column: 4 } }],
  findings: [foundInStory],
};

test("gives back everything that stories say", () => {
  const stories = [rememberedStory("plain"), whole, rememberedStory("section", { section: "Asia" })];
  expect(again(...stories)).toEqual(stories);
});

test("gives a story in memory of its own that says the same, with what it has in common with others held once", () => {
  const { own } = storyFormat();
  expect(own(whole)).toStrictEqual(whole);
  expect(own(whole).record.entities[0]).not.toBe(whole.record.entities[0]);
  expect(own(whole).record.withdrawal).not.toBe(whole.record.withdrawal);
  expect(own(whole).record.entities[0]).toBe(own(structuredClone(whole)).record.entities[0]);
  expect(own(rememberedStory("plain"))).toEqual(rememberedStory("plain"));
});

test("holds once what stories have in common, also where they stand in several blocks", () => {
  const format = storyFormat();
  const fields = {
    authors: [{ name: "Anna" }, { name: "Anna", entity: "anna" }],
    entities: [{ id: "japan", name: "Japan", type: "place" }],
  } as const;
  const [a, b] = ["a", "b"].flatMap((slug) => format.parse(format.format([rememberedStory(slug, fields)])));
  expect(a?.record.entities[0]).toBe(b?.record.entities[0]);
  expect(a?.record.authors[1]).toBe(b?.record.authors[1]);
  expect(a?.record.authors[0]).not.toBe(a?.record.authors[1]);
});

test("keeps apart what only looks alike: an entity that a story names otherwise", () => {
  const of = (name: string) => rememberedStory("a", { entities: [{ id: "japan", name, type: "place" }] });
  const names = again(of("Japan"), of("Nippon")).map(({ record: { entities } }) => entities[0]?.name);
  expect(names).toEqual(["Japan", "Nippon"]);
});

test("keeps apart an entity that another story has under its name as something else", () => {
  const of = (type: "place" | "organization") =>
    rememberedStory("a", { entities: [{ id: "japan", name: "Japan", type }] });
  const types = again(of("place"), of("organization")).map(({ record: { entities } }) => entities[0]?.type);
  expect(types).toEqual(["place", "organization"]);
});

test("writes what is common or seldom in ASCII, and gives it back in any script", () => {
  const names = ["\u0080", "Zoë", "Łódź", "日本", "😀", "\uffff"];
  const stories = names.map((name) =>
    rememberedStory("a", {
      section: name,
      authors: [{ name }],
      withdrawal: { date: "2019-11-24", reason: name },
    }),
  );
  const written = storyFormat().format(stories).rest.split("\n", 2).join("\n");
  expect(written).toMatch(/^[\n -~]+$/);
  expect(again(...stories)).toEqual(stories);
});

test("reads what stories have in common once, and only where one of them is asked for it", () => {
  const format = storyFormat();
  const written = format.format([rememberedStory("a"), rememberedStory("b")]);
  format.parse(written).map(plainStory);
  const parse = vi.spyOn(JSON, "parse");
  onTestFinished(() => parse.mockRestore());
  const stories = format.parse(written);
  expect(stories.map(({ fingerprint }) => fingerprint)).toEqual(["1 2 3 4", "1 2 3 4"]);
  expect(parse).toHaveBeenCalledTimes(1);
  stories.map(plainStory);
  expect(parse).toHaveBeenCalledTimes(2);
});

test("takes what refers to nothing for damage", () => {
  const format = storyFormat();
  const written = format.format([rememberedStory("a")]);
  const at = 2 + columnNames.indexOf("language");
  for (const damaged of [
    { ...written, rest: written.rest.replace('"texts":["en",', '"texts":[') },
    { ...written, rest: written.rest.replace(/\n[^\n]*$/, "") },
    { ...written, rest: written.rest.split("\n").with(at, "").join("\n") },
    { ...written, head: written.head.replace(/\n[^\n]*$/, "") },
  ])
    expect(() => format.parse(damaged).map(plainStory)).toThrow(SyntaxError);
});
