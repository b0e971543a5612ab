import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";
import { checkArticle } from "../checks/check-article.js";

const messages = (input: unknown) => checkArticle(input).map(({ message }) => message);

test.each([
  [undefined, "(article) is missing: it must be an object."],
  [null, "(article) is empty: it must be an object."],
  [[], "(article) is a list: it must be an object."],
  [() => 1, "(article) is a function: it must be an object."],
  [Symbol("a"), "(article) is a symbol: it must be an object."],
])("says what the article is where it is none: %s", (input, message) => {
  expect(messages(input)).toEqual([message]);
});

test.each([
  [2n, "headline is 2n: it must be a string."],
  [true, "headline is true: it must be a string."],
  [new Date(0), "headline is a Date: it must be a string."],
])("says what a field is that should be text: %s", (headline, message) => {
  expect(messages({ ...sound, headline })).toEqual([message]);
});

test("says of a version that is no number what it is", () => {
  expect(messages({ ...sound, schemaVersion: 2n })).toEqual(["schemaVersion is 2n: it must be 2."]);
});

test.each([
  ["height", -1, "it must be greater than 0"],
  ["height", 1.5, "it must be a whole number"],
  ["height", 2 ** 60, "it must be at most 9007199254740991"],
  ["duration", -1, "it must be at least 0"],
  ["duration", Infinity, "it must be a finite number"],
  ["duration", "long", "it must be a number"],
])("says what a number must be: %s %s", (field, value, complaint) => {
  const rendition = { url: "https://news.example/a.mp4", mediaType: "video/mp4", [field]: value };
  const media = [{ kind: "video", credit: "A", renditions: [rendition] }];
  expect(messages({ ...sound, media })[0]).toMatch(new RegExp(`: ${complaint}\\.$`));
});

test("says of an empty place in a list what to do with it", () => {
  expect(found({ tags: [undefined] })).toEqual([{ code: "field-missing", path: "tags.0" }]);
  const [finding] = checkArticle({ ...sound, tags: [undefined] });
  expect(finding?.hint).toBe("Say what belongs there, or take it out of the list.");
});

const hint = (fields: object) => checkArticle({ ...sound, ...fields })[0]?.hint;

test.each([
  [{ section: null }, "Leave it out, or say what it is. section: The part"],
  [{ tags: null }, "Leave it out, or say what it is. tags: Free keywords."],
  [{ status: null }, "Leave it out, or say what it is. status: Whether"],
  [{ headline: null }, "Say what it is. headline: The headline."],
  [{ tags: ["a", null] }, "Say what belongs there, or take it out of the list."],
])(
  "says of null, which stands for nothing in a database, whether it may be left out: %j",
  (fields, remedy) => {
    expect(hint(fields)).toContain(remedy);
  },
);

test("says of a Date how it is written", () => {
  expect(hint({ datePublished: new Date(0) })).toMatch(/^Write it as its toISOString\(\) does\. /);
});

test("says of JSON that was not parsed what to do with it", () => {
  const [finding] = checkArticle(JSON.stringify(sound));
  expect(finding?.hint).toBe("Give what JSON.parse makes of it.");
});

test("cuts a long text between characters, and not within one", () => {
  const [said] = messages({ ...sound, section: `${"a".repeat(58)}𠮷𠮷\n` });
  expect(said).toContain("a…”");
  expect(said?.isWellFormed()).toBe(true);
});
