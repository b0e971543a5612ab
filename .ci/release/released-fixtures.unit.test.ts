import { expect, test } from "vitest";
import * as z from "zod";
import { alteredSince, type Judge, refusedNow } from "./released-fixtures.ts";

const released = [{ file: "valid/short.json", text: `{"headline":"The harbour opens"}` }];
const before = z.strictObject({ headline: z.string() });
const judge =
  (schema: z.ZodType): Judge =>
  (data) => {
    const { success, error } = schema.safeParse(data);
    return { success, reason: error?.message ?? "" };
  };

test("a new field that may be absent breaks nobody", () => {
  expect(refusedNow(released, judge(before))).toEqual([]);
  expect(refusedNow(released, judge(before.extend({ kicker: z.string().optional() })))).toEqual([]);
});

test.each([
  ["a new required field", before.extend({ kicker: z.string() })],
  ["a field that is gone", z.strictObject({})],
  ["a field that takes less", z.strictObject({ headline: z.string().max(10) })],
])("%s breaks who has such a document", (_, schema) => {
  const refused = refusedNow(released, judge(schema));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain("valid/short.json was valid, and is not any more");
});

test("articles of released versions stay as they were", () => {
  expect(alteredSince(released, () => `{"headline":"The harbour opens"}`)).toEqual([]);
  expect(alteredSince(released, () => "{}")).toEqual([expect.stringContaining("is different now")]);
  expect(alteredSince(released, () => undefined)).toEqual([expect.stringContaining("is gone")]);
});
