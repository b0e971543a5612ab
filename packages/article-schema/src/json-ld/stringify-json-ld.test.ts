import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeForScript, stringifyJsonLd } from "./stringify-json-ld.js";

const dangerous = fc.constantFrom(
  "</script>",
  "</SCRIPT ",
  "<!--",
  "-->",
  "]]>",
  "&lt;",
  "\u2028",
  "\u2029",
  "\\",
  '"',
);
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: dangerous }));

test("any data stays the same, and nothing in it can end the script element", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), anyText, anyText, (value, key, text) => {
      const data = { value, [`k${key}`]: text };
      const written = escapeForScript(JSON.stringify(data));
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
    { numRuns: 1000 },
  );
});

test("is JSON, escaped by code unit", () => {
  expect(stringifyJsonLd({ "@context": "https://schema.org", "@graph": [] })).toBe(
    '{"@context":"https://schema.org","@graph":[]}',
  );
  expect(escapeForScript('"<!--</script>&\u2028"')).toBe(
    String.raw`"\u003c!--\u003c/script\u003e\u0026\u2028"`,
  );
});
