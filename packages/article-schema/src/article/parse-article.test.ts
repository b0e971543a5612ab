import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { ArticleError, parseArticle, safeParseArticle } from "./parse-article.js";

function errorOf(input: unknown): ArticleError {
  const { error } = safeParseArticle(input);
  if (!error) throw new Error("The input was accepted.");
  return error;
}

test("gives the article, with its empty lists filled in", () => {
  expect(parseArticle(sound)).toMatchObject({
    ...sound,
    status: "published",
    tags: [],
    quotes: [],
    authors: [],
  });
});

test("gives the same article again from what it gave", () => {
  const article = parseArticle(sound);
  expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
});

test("throws an error that says what is wrong, where, and what to do", () => {
  const { headline, ...rest } = sound;
  expect(() => parseArticle({ ...rest, headlin: headline, datePublished: "2023-06-31" })).toThrow(
    ArticleError,
  );
  expect(errorOf({ ...rest, headlin: headline, datePublished: "2023-06-31" }).message).toBe(
    `This is not an article of the schema: 2 faults.
datePublished  field-invalid
  datePublished is “2023-06-31”: not a day that exists, such as 2019-11-22, nor a moment with an offset, such as 2019-11-22T18:00:00+09:00.
  Correct it. datePublished: When it was first published: the moment, or the day alone.
headlin  field-unknown
  There is no field “headlin”, so what it says would be lost.
  Did you mean “headline”?`,
  );
});

test.each([
  [
    { ...sound, entities: [{ type: "place", id: "x", name: "X", contained: "y" }] },
    "field-unknown",
    ["entities", 0, "contained"],
    "containedIn",
  ],
  [{ ...sound, status: "publishd" }, "field-invalid", ["status"], "Did you mean “published”?"],
  [{ ...sound, title: "A" }, "field-unknown", ["title"], "Did you mean “headline”?"],
  [{ ...sound, published: false }, "field-unknown", ["published"], "Did you mean “status”?"],
  [
    { ...sound, entities: [{ type: "place", id: "x", name: "X", title: "y" }] },
    "field-unknown",
    ["entities", 0, "title"],
    "Did you mean “name”?",
  ],
  [{ ...sound, tags: "asia" }, "field-invalid", ["tags"], "Make a list of it"],
  [{ ...sound, authors: ["Jo"] }, "field-invalid", ["authors", 0], "Give it its fields: name, entity."],
  [{ ...sound, schemaVersion: 9 }, "version-newer", ["schemaVersion"], ""],
  [{ ...sound, headline: "two\nlines" }, "field-invalid", ["headline"], ""],
  [{ ...sound, headline: "  " }, "field-invalid", ["headline"], ""],
  [{ ...sound, media: [{ kind: "photo" }] }, "media-without-credit", ["media", 0, "credit"], "credit"],
])("names the fault and the place: %#", (input, code, path, hint) => {
  const { findings } = errorOf(input);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ code, path });
  expect(findings[0]?.hint).toContain(hint);
});

test.each([null, undefined, [], "article", 7])("says that %j is no article", (input) => {
  expect(errorOf(input).findings).toMatchObject([{ code: "field-invalid", path: [] }]);
});

test("says of an entity without a type which types there are", () => {
  const { error } = safeParseArticle({ ...sound, entities: [{ id: "a", name: "A" }] });
  expect(error?.findings).toMatchObject([{ code: "field-missing", path: ["entities", 0, "type"] }]);
  expect(error?.findings[0]?.hint).toMatch(/^Add type: one of “person”, .*“topic”\.$/);
});

test.each([
  ["types", "person", "type"],
  ["type", "persona", undefined],
])("finds the fields that no entity has in one whose %s is %s", (tag, type, meant) => {
  const entity = { [tag]: type, id: "a", nam: "A", parties: [], coordinats: {} };
  const unknown = safeParseArticle({ ...sound, entities: [entity] }).error?.findings.filter(
    ({ code }) => code === "field-unknown",
  );
  expect(unknown?.map(({ path, hint }) => [path.join("."), hint])).toEqual([
    ...(meant ? [["entities.0.types", "Did you mean “type”?"]] : []),
    ["entities.0.nam", "Did you mean “name”?"],
    ["entities.0.coordinats", "Did you mean “coordinates”?"],
  ]);
});

test("says of many faults the first, and how many more there are, for a log is read by people", () => {
  const { error } = safeParseArticle({ ...sound, tags: Array.from({ length: 1000 }, () => 5) });
  expect(error?.findings).toHaveLength(1000);
  expect(error?.message).toMatch(/^This is not an article of the schema: 1000 faults\.\ntags\[0\] /);
  expect(error?.message).toMatch(/\ntags\[19\] [^]*\n… and 980 more\.$/);
  expect(error?.message).not.toContain("tags[20]");
});
