import { expect, test } from "vitest";
import * as z from "zod";
import { shapeFindings } from "./shape-findings.js";

function codesOf(schema: z.ZodType, input: unknown): readonly string[] {
  const { error } = schema.safeParse(input);
  return shapeFindings(schema, error?.issues ?? [], input).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );
}

const named = z.strictObject({ name: z.string(), note: z.string().optional() });

test.each([
  [{ nam: "A" }, ["field-unknown nam"]],
  [{ name: 5, nam: "A" }, ["field-invalid name", "field-unknown nam"]],
  [{ notes: "A" }, ["field-missing name", "field-unknown notes"]],
])("says of a field under another name that alone: %j", (input, codes) => {
  expect(codesOf(named, input)).toEqual(codes);
});

test("has codes of its own for fields that are named as what every object has", () => {
  expect(codesOf(z.object({ toString: z.number(), constructor: z.number() }), Object.create(null))).toEqual([
    "field-missing toString",
    "field-missing constructor",
  ]);
});

test.each([
  [999, 1000],
  [1000, 1002],
])(
  "of %i unknown fields and one more, says what was meant where they are a thousand at the most",
  (count, findings) => {
    const strange = Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, 1]));
    expect(codesOf(named, { ...strange, nam: "A" })).toHaveLength(findings);
  },
);

test("takes nothing but what zod does not know for unknown, where a schema's fields cannot be listed", () => {
  expect(
    codesOf(
      named.transform(({ name }) => name),
      { name: "A", more: 1 },
    ),
  ).toEqual(["field-unknown more"]);
});
