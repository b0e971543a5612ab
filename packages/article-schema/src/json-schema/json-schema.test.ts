import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { schemaFiles } from "../../scripts/schema-files.js";
import { fixtures } from "../../test/fixtures.js";
import { Article } from "../article/article.js";
import { Entity } from "../entities/entity.js";
import { Publication } from "../publication/publication.js";
import { valueAt } from "../findings/schema-at.js";
import { HttpUrl } from "../primitives/http-url.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { articleArbitrary } from "../testing/article-arbitrary.js";
import { entities } from "../testing/entities.js";
import { publicationArbitrary } from "../testing/publication-arbitrary.js";
import { FrontMatter, type JsonSchemaSubject, toJsonSchema } from "./json-schema.js";

const entityFile = z.preprocess(
  (data) =>
    typeof data === "object" && data && !Array.isArray(data) ? { id: "named-by-file", ...data } : data,
  Entity,
);
const zodSchemas = {
  article: Article,
  publication: Publication,
  "front-matter": FrontMatter,
  entity: entityFile,
};
const editor = new Ajv({ allowUnionTypes: true }).addVocabulary(["errorMessage", "patternErrorMessage"]);
const compilers = { "2020-12": new Ajv2020(), "draft-07": new Ajv(), editor };
/** E-mail addresses have a pattern of their own, which says more than the format. */
for (const ajv of Object.values(compilers)) ajv.addFormat("email", true);

test.each([
  [
    { subject: "articles" },
    'There is no schema of "articles"; there are article, publication, front-matter, entity.',
  ],
  [{ draft: "draft-04" }, 'There is no edition "draft-04"; there are 2020-12, draft-07, editor.'],
])("says what there is where it is asked for %j, which there is not", (wanted, message) => {
  const { subject, draft } = Object.assign({}, schemaFiles[0], wanted);
  expect(() => toJsonSchema(subject, draft)).toThrow(message);
});

describe.each(schemaFiles)("schemas/$file", ({ file, subject, draft }) => {
  const schema = toJsonSchema(subject, draft);
  const validate = compilers[draft].compile(schema);

  test("is what the package says now", () => {
    const committed = readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8");
    expect(committed).toBe(`${JSON.stringify(schema, undefined, 2)}\n`);
  });

  test("has the model's version in its name, and a title and a description on every property", () => {
    expect(schema["$id"]).toMatch(/^urn:copydesk:article-schema:2:/);
    const properties = [...propertiesIn(schema)];
    expect(properties.length).toBeGreaterThan(10);
    for (const [name, property] of properties) {
      for (const keyword of ["title", "description"]) expect(property, name).toHaveProperty(keyword);
    }
  });

  test("has a title on every kind of entity, by which editors offer it", () => {
    const union = subject === "entity" ? schema : valueAt(schema, "properties", "entities", "items");
    const kinds = z
      .array(z.object({ title: z.string() }))
      .optional()
      .parse(valueAt(union, "oneOf"));
    expect(kinds?.map(({ title }) => title)).toEqual(
      subject === "publication"
        ? undefined
        : ["Person", "Organization", "Place", "Agreement", "Event", "Topic"],
    );
  });

  test("says which rules it cannot carry, and these are no fewer than it says", () => {
    expect(schema["description"]).toMatch(
      subject === "entity" ? /cannot say whether .*address/ : /cannot say whether .*address.*language tag/,
    );
    const rules = [
      [HttpUrl, "https://1.2.3.400/"],
      [LanguageTag, "de-1996-1996"],
    ] as const;
    for (const [rule, refused] of rules) {
      expect(rule.safeParse(refused).success).toBe(false);
      const target = draft === "2020-12" ? "draft-2020-12" : "draft-7";
      expect(compilers[draft].validate(z.toJSONSchema(rule, { target }), refused)).toBe(true);
    }
  });

  test("accepts and refuses what the package does", () => {
    const agree = (data: unknown) => {
      const { success: accepted, error } = zodSchemas[subject].safeParse(data);
      if (draft === "editor" && error?.issues.some((issue) => isNumberForText(issue, data))) return;
      // What only a browser can say of an address is stated in the schema's description.
      expect(validate(data), JSON.stringify(data)).toBe(accepted);
    };
    for (const [, data] of [...fixtures("valid"), ...articlesOf(fixtures("invalid"))]) agree(data);
    fc.assert(
      fc.property(documents(subject), mutation, (document, mutate) => {
        agree(document);
        agree(mutate(document));
      }),
      { numRuns: subject === "article" ? 1000 : 300 },
    );
  }, 60_000);
});

/** Editors are not to mark a number where YAML makes one of the text that was typed. */
function isNumberForText(issue: z.core.$ZodIssue, data: unknown): boolean {
  if (issue.code !== "invalid_type" || issue.expected !== "string") return false;
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  return typeof valueAt(data, ...path) === "number";
}

function articlesOf(invalid: ReturnType<typeof fixtures>): ReturnType<typeof fixtures> {
  return invalid.map(([name, data]) => [
    name,
    typeof data === "object" && data && "article" in data ? data.article : data,
  ]);
}

/** Gives documents as JSON has them. */
function documents(subject: JsonSchemaSubject): fc.Arbitrary<unknown> {
  const arbitrary: fc.Arbitrary<unknown> =
    subject === "publication"
      ? publicationArbitrary()
      : subject === "entity"
        ? entities.filter(({ length }) => length > 0).chain((all) => fc.constantFrom(...all))
        : articleArbitrary();
  return arbitrary.map((value) => {
    const document: unknown = JSON.parse(JSON.stringify(value));
    const named = { "front-matter": "body", entity: "id", article: undefined, publication: undefined }[
      subject
    ];
    if (named !== undefined && typeof document === "object" && document)
      Reflect.deleteProperty(document, named);
    return document;
  });
}

const strange = fc.constantFrom(
  null,
  0,
  -1,
  1.5,
  "",
  " ",
  "x",
  "a b",
  "2023-02-29",
  "2023-13",
  "javascript:alert(1)",
  "a\nb",
  [],
  ["x"],
  {},
  true,
);

/** Gives functions that change one part of a document: another value, no value, or a field that is not known. */
const mutation = fc
  .tuple(fc.nat(), strange, fc.constantFrom("replace", "remove", "add"))
  .map(([which, value, kind]) => (document: unknown): unknown => {
    const copy: unknown = structuredClone(document);
    const places = [...placesIn(copy)];
    const place = places[which % places.length];
    if (!place) return copy;
    const [holder, key] = place;
    if (kind === "replace") Reflect.set(holder, key, value);
    else if (kind === "remove" && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    else if (!Array.isArray(holder)) Reflect.set(holder, `${key}x`, value);
    return copy;
  });

function* placesIn(value: unknown): Generator<readonly [holder: object, key: string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [value, key];
    yield* placesIn(part);
  }
}

function* propertiesIn(schema: unknown): Generator<readonly [name: string, property: unknown]> {
  if (typeof schema !== "object" || schema === null) return;
  if ("properties" in schema && typeof schema.properties === "object" && schema.properties) {
    yield* Object.entries(schema.properties);
  }
  for (const part of Object.values(schema)) yield* propertiesIn(part);
}
