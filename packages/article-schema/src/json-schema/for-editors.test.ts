import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { valueAt } from "../findings/schema-at.js";
import { toJsonSchema } from "./json-schema.js";

const subjects = ["article", "front-matter", "publication", "entity"] as const;

describe.each(subjects)("the editors' schema of %s", (subject) => {
  const schema = toJsonSchema(subject, "editor");

  test("has words beside every pattern", () => {
    const patterns = [...patternsIn(schema)];
    expect(patterns.length).toBeGreaterThan(5);
    for (const part of patterns) {
      const { errorMessage, patternErrorMessage } = Object.assign(
        { errorMessage: undefined, patternErrorMessage: undefined },
        part,
      );
      expect(errorMessage ?? patternErrorMessage, JSON.stringify(part)).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  test("is the schema in draft-07 but for these words and the numbers of YAML", () => {
    const draft07 = { ...toJsonSchema(subject, "draft-07"), $id: schema["$id"] };
    const withoutWords: unknown = JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
      if (key === "type" && JSON.stringify(value) === '["string","number"]') return "string";
      if (["errorMessage", "patternErrorMessage"].includes(key)) return undefined;
      return key === "maximum" && value === 9999 ? undefined : value;
    });
    expect(withoutWords).toEqual(draft07);
  });
});

test.each([
  ["front-matter", ["datePublished", "errorMessage"], /^Not a day that exists, such as 2019-11-22, nor /],
  ["front-matter", ["slug", "patternErrorMessage"], "Not a slug: lower-case letters"],
  ["front-matter", ["about", "items", "patternErrorMessage"], "Not an entity id: lower-case letters"],
  ["front-matter", ["headline", "allOf", 0, "patternErrorMessage"], "Empty, and must say something."],
  ["front-matter", ["headline", "allOf", 1, "patternErrorMessage"], "More than one line, and must be"],
  ["publication", ["baseUrl", "allOf", 0, "errorMessage"], "Not a web address that starts with https://"],
  ["publication", ["baseUrl", "allOf", 1, "errorMessage"], "An address with a query or a fragment"],
  ["publication", ["email", "errorMessage"], "Not an e-mail address, such as desk@news.example."],
] as const)("says of %s %j what is wrong", (subject, path, words) => {
  expect(valueAt(toJsonSchema(subject, "editor"), "properties", ...path)).toMatch(words);
});

// Of all that an entity may be, VS Code would name the first alone.
test.each([0, 1, 2, 3, 4, 5])("names all types of an entity at the one with number %i", (at) => {
  const entities = valueAt(toJsonSchema("article", "editor"), "properties", "entities");
  expect(valueAt(entities, "items", "oneOf", at, "properties", "type", "errorMessage")).toBe(
    "Not one of “person”, “organization”, “place”, “agreement”, “event”, “topic”.",
  );
});

test.each([
  ["front-matter", "headline", 1965, true],
  ["front-matter", "slug", 1965, true],
  ["front-matter", "tags", [2019, 3.5], true],
  ["front-matter", "entities", [{ type: "event", id: 1965, name: 1965, date: 1965 }], true],
  ["front-matter", "entities", [{ type: "event", id: "x", name: "x", date: 19651002 }], false],
  ["front-matter", "datePublished", 2019, false],
  ["front-matter", "id", 2019, false],
  ["publication", "title", 1965, true],
  ["article", "headline", 1965, false],
] as const)("of %s with %s: %j, which YAML took for a number, says %s", (subject, field, value, accepted) => {
  const ajv = new Ajv({ allowUnionTypes: true, strict: false });
  const property = valueAt(toJsonSchema(subject, "editor"), "properties", field);
  if (typeof property !== "object" || property === null) throw new Error(`There is no field ${field}.`);
  expect(ajv.validate(property, value), ajv.errorsText()).toBe(accepted);
});

function* patternsIn(schema: unknown): Generator<object> {
  if (typeof schema !== "object" || schema === null) return;
  if ("pattern" in schema && typeof schema.pattern === "string") yield schema;
  for (const part of Object.values(schema)) yield* patternsIn(part);
}
