import { type AnySchema, Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articles } from "../../test/ninjs/articles.ts";
import { readReference, referenceFolder, skipNote } from "../../test/ninjs/reference-data.ts";
import { fromNinjs } from "./from-ninjs.js";
import { toNinjs } from "./to-ninjs.js";

/** The schemas refer to one on the web. This stands in for the part of it that is written: a point. */
const geoJson = {
  $id: "https://geojson.org/schema/GeoJSON.json",
  type: "object",
  required: ["type", "coordinates"],
  properties: {
    type: { const: "Point" },
    coordinates: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" } },
  },
};

function validator(version: "3.0" | "3.1"): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(geoJson);
  return ajv.compile(asSchema(readReference(`ninjs-schema_${version}.json`)));
}

function asSchema(value: unknown): AnySchema {
  if (typeof value !== "object" || value === null) throw new TypeError("not a JSON Schema");
  return value;
}

/** Gives data as a receiver gets it. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe.skipIf(referenceFolder === undefined)(`IPTC's schemas${skipNote}`, () => {
  test("any article becomes valid ninjs 3.1", () => {
    const validate = validator("3.1");
    fc.assert(
      fc.property(articles, (article) => {
        validate(asJson(toNinjs(article).value));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is written is ninjs 3.0 too, but for the digital source type, and reads the same", () => {
    const validate = validator("3.0");
    fc.assert(
      fc.property(articles, (article) => {
        const { digitalSourceType, ...value } = toNinjs({ ...article, aiDisclosure: undefined }).value;
        const older = asJson({ ...value, standard: { ...value.standard, version: "3.0" } });
        validate(older);
        expect(validate.errors ?? []).toEqual([]);
        expect(digitalSourceType).toBeUndefined();
        expect(fromNinjs(older)).toEqual(fromNinjs(asJson(value)));
      }),
      { numRuns: 300 },
    );
  });

  test("the schema finds fault with what is no ninjs, so the tests above can fail", () => {
    const validate = validator("3.1");
    expect(validate({ uri: "tag:news.example,2031:a", headline: "not a field of ninjs" })).toBe(false);
    expect(validate({ uri: "tag:news.example,2031:a", firstCreated: "2031-05-04" })).toBe(false);
  });
});
