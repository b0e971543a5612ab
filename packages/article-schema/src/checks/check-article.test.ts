import { expect, test } from "vitest";
import * as z from "zod";
import { found, sound } from "../../test/articles.js";
import { Article } from "../article/article.js";
import { checkArticle } from "./check-article.js";
import { checks } from "./checks.js";

test("finds nothing wrong with a sound article, and does not change it", () => {
  const before = structuredClone(sound);
  expect(checkArticle(sound)).toEqual([]);
  expect(sound).toEqual(before);
});

test("reports the faults of shape and of integrity together", () => {
  const codes = found({
    headline: undefined,
    datePublished: "2023-06-31",
    body: `${sound.body} [x](entity:nobody)`,
    quotes: [{ text: "No such words", speaker: "anna-berg" }, { text: 5 }],
    media: [{ kind: "photo" }],
    corrections: [{ text: "Wrong." }],
  }).map((finding) => ("code" in finding ? String(finding.code) : ""));
  expect(codes.toSorted()).toEqual([
    "correction-without-date",
    "field-invalid",
    "field-invalid",
    "field-missing",
    "media-without-credit",
    "mention-undeclared",
    "quote-not-in-body",
    "quote-without-speaker",
  ]);
});

test("looks at all else where there is no body", () => {
  expect(found({ body: undefined, about: ["nobody"], media: [{ kind: "photo" }] })).toEqual([
    { code: "field-missing", path: "body" },
    { code: "media-without-credit", path: "media.0.credit" },
    { code: "reference-dangling", path: "about.0" },
  ]);
});

test("counts an entity with a fault of its own as declared", () => {
  expect(found({ entities: [sound.entities[0], { type: "place", id: "harbour" }] })).toEqual([
    { code: "field-missing", path: "entities.1.name" },
  ]);
  expect(found({ entities: [sound.entities[0], { type: "plaice", id: "harbour", name: "H" }] })).toEqual([
    { code: "field-invalid", path: "entities.1.type" },
  ]);
});

test.each([
  undefined,
  null,
  5,
  "text",
  [],
  () => 1,
  { entities: 5, body: {} },
  { body: "x", entities: [null, 3] },
])("answers any data: %s", (input) => {
  const findings = checkArticle(input);
  expect(findings.some(({ severity }) => severity === "error")).toBe(true);
});

test("gives each check a code of its own, in the words of the others", () => {
  const codes = checks.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

test("takes an article with fields of one's own by its schema, and checks it like any other", () => {
  const schema = Article.extend({ price: z.number(), desk: z.string().optional() });
  const place = (fields: object) =>
    checkArticle({ ...sound, ...fields }, { schema }).map(({ code, path, hint }) => [code, path, hint]);
  expect(place({ price: 2 })).toEqual([]);
  expect(checkArticle(schema.parse({ ...sound, price: 2 })).map(({ path }) => path)).toEqual([["price"]]);
  expect(place({ pric: 2, price: 1 })).toEqual([["field-unknown", ["pric"], "Did you mean “price”?"]]);
  expect(place({ price: "2", about: ["nobody"] }).map(([code, path]) => [code, path])).toEqual([
    ["field-invalid", ["price"]],
    ["reference-dangling", ["about", 0]],
  ]);
});
