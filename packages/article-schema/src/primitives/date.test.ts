import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAfter } from "./date-range.js";
import { Instant, PartialDate, PointInTime, PublicationDate, TimeSpan } from "./date.js";

const accepts = (schema: { safeParse: (input: unknown) => { success: boolean } }, input: unknown) =>
  schema.safeParse(input).success;

describe("dates", () => {
  test("are those of the calendar, and no others", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [
          String(year).padStart(4, "0"),
          String(month).padStart(2, "0"),
          String(day).padStart(2, "0"),
        ].join("-");
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(accepts(PartialDate, text)).toBe(exists);
        expect(accepts(PublicationDate, text)).toBe(exists);
        expect(accepts(Instant, `${text}T12:00:00Z`)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "1900-02-29",
    "2023-02-29",
    "2023-06-31",
    "2023-13",
    "2023-00",
    "0000",
    "19",
    "2023-1-1",
    "2023-01-01 ",
    "",
  ])("refuses %j", (text) => {
    for (const schema of [PartialDate, PublicationDate, PointInTime, TimeSpan])
      expect(accepts(schema, text)).toBe(false);
  });

  test.each(["2000-02-29", "2024-02-29", "1965", "2018-10"])("accepts %s", (text) => {
    for (const schema of [PartialDate, PointInTime, TimeSpan]) expect(accepts(schema, text)).toBe(true);
  });
});

describe("instants", () => {
  test.each([
    "2019-11-23T00:00+09:00",
    "2019-11-23T00:00:00Z",
    "2019-11-23T23:59:59.999-05:30",
    "2019-11-23T00:00:00+14:00",
  ])("accepts %s", (text) => expect(accepts(Instant, text)).toBe(true));
  test.each([
    "2019-11-23T00:00",
    "2019-11-23T24:00Z",
    "2019-11-23T00:60Z",
    "2019-11-23t00:00z",
    "2019-11-23T00:00+15:00",
    "2019-11-23",
  ])("refuses %s", (text) => expect(accepts(Instant, text)).toBe(false));
});

describe("intervals", () => {
  test.each(["1910/1945", "2019-08/2019-11-22"])("accepts %s", (text) =>
    expect(accepts(TimeSpan, text)).toBe(true),
  );
  test.each(["1910/", "/1945", "1910/1945/1950", "1910/2023-02-30", "2019-11-23T00:00Z/2020"])(
    "refuses %s",
    (text) => expect(accepts(TimeSpan, text)).toBe(false),
  );
  test("are for events alone", () => expect(accepts(PointInTime, "1910/1945")).toBe(false));
});

describe("isAfter", () => {
  test.each([
    ["2019-11-22", "2019-11-21", true],
    ["2019-11-23T00:00Z", "2019-11-22", false],
    ["2019-11-23T12:00Z", "2019-11-22", true],
    ["2019-11-22", "2019-11-21T10:00Z", false],
    ["2019-11-22", "2019-11-21T09:59Z", true],
    ["2019-11-22", "2019-11-22", false],
    ["2020", "2019-12", true],
    ["2019", "2019-12-31", false],
    ["2019-11-23T00:00+09:00", "2019-11-22T15:00Z", false],
    ["2019-11-23T00:00+09:00", "2019-11-22T14:59Z", true],
    ["1946", "1910/1945", true],
    ["1945", "1910/1945", false],
    ["0051", "0050", true],
  ])("%s is after %s: %s", (first, second, expected) => expect(isAfter(first, second)).toBe(expected));
});
