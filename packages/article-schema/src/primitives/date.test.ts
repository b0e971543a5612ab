import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateRange, isAfter } from "./date-range.js";
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
    " 2023-01-01",
    "2023-01-01\n",
    "0000-01-01",
    "0000-02-29",
    "2100-02-29",
    "2019-02-29",
    "2019-04-31",
    "2019-09-31",
    "2019-11-31",
    "2019-12-32",
    "2019-01-00",
    "2019-1",
    "20190101",
    "12019",
    "-2019",
    "2019-11-22T00:00",
    "２０１９",
    "",
  ])("refuses %j", (text) => {
    for (const schema of [PartialDate, PublicationDate, PointInTime, TimeSpan])
      expect(accepts(schema, text)).toBe(false);
  });

  test.each([
    "2000-02-29",
    "2024-02-29",
    "1604-02-29",
    "2012-02-29",
    "2096-02-29",
    "1965",
    "0001",
    "2018-10",
  ])("accepts %s", (text) => {
    for (const schema of [PartialDate, PointInTime, TimeSpan]) expect(accepts(schema, text)).toBe(true);
  });
});

describe("instants", () => {
  test.each([
    "2019-11-23T00:00+09:00",
    "2019-11-23T00:00:00Z",
    "2019-11-23T23:59:59.999-05:30",
    "2019-11-23T00:00:00+14:00",
    "2019-11-23T00:00:00-14:00",
    "2019-11-23T00:00:00+13:59",
    "2019-11-23T09:09:09.1-09:30",
    "2019-11-23T19:20:00.123456789Z",
    "2024-02-29T20:59Z",
  ])("accepts %s", (text) => expect(accepts(Instant, text)).toBe(true));
  test.each([
    "2019-11-23T00:00",
    "2019-11-23T24:00Z",
    "2019-11-23T00:60Z",
    "2019-11-23t00:00z",
    "2019-11-23T00:00+15:00",
    "2019-11-23T00:00+14:01",
    "2019-11-23T00:00+14:30",
    "2019-11-23T00:00+20:00",
    "2019-11-23T00:00+09:60",
    "2019-11-23T00:00+0900",
    "2019-11-23T00:00+09",
    "2019-11-23T00:00 09:00",
    "2019-11-23T00:00Z+09:00",
    "2019-11-23T24:00:00Z",
    "2019-11-23T29:00Z",
    "2019-11-23T0:00Z",
    "2019-11-23T00:0Z",
    "2019-11-23T00Z",
    // A leap second, which nothing that computes with dates takes.
    "2016-12-31T23:59:60Z",
    "2019-11-23T00:00:99Z",
    "2019-11-23T00:00:00.Z",
    "2019-11-23T00:00:00,5Z",
    "2019-11-23T00:00:00.1234567890Z",
    "2019-11-23T00:00.5Z",
    "2019-02-29T00:00Z",
    "2019-11T00:00Z",
    "2019-11-23 00:00Z",
    " 2019-11-23T00:00Z",
    "2019-11-23T00:00Z\n",
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
  // Whether the end comes after the beginning is for a check to say, with both dates in its finding.
  test("may be the wrong way round", () => expect(accepts(TimeSpan, "1945/1910")).toBe(true));
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
    ["0050", "0051", false],
    ["2019-11-23", "2019-11", false],
    ["2019-12-01", "2019-11", true],
    ["2019-11", "2019-11-30", false],
    ["2019-11", "2019-10-31", true],
    ["2020-03-01", "2020-02", true],
    ["2020-02-29", "2020-02", false],
    ["2020-01-01", "2019", true],
    ["2019-12-31", "2019", false],
    ["1945/1950", "1944", true],
    ["1945/1950", "1947", false],
    ["2019-11-23T11:59:59.999Z", "2019-11-22", false],
    ["2019-11-22", "2019-11-22T00:00Z", false],
    ["2019-11-23T12:00:00.000Z", "2019-11-23T12:00:00.000Z", false],
  ])("%s is after %s: %s", (first, second, expected) => expect(isAfter(first, second)).toBe(expected));
});

describe("dateRange", () => {
  test.each([
    ["2019", "2019-01-01T00:00:00.000Z", "2019-12-31T23:59:59.999Z"],
    ["2020-02", "2020-02-01T00:00:00.000Z", "2020-02-29T23:59:59.999Z"],
    ["2019-12-31", "2019-12-31T00:00:00.000Z", "2019-12-31T23:59:59.999Z"],
    ["1910/1945", "1910-01-01T00:00:00.000Z", "1945-12-31T23:59:59.999Z"],
    ["2019-11-23T00:00+09:00", "2019-11-22T15:00:00.000Z", "2019-11-22T15:00:00.000Z"],
    ["0050", "0050-01-01T00:00:00.000Z", "0050-12-31T23:59:59.999Z"],
  ])("of %s is from %s to %s", (date, earliest, latest) => {
    const range = dateRange(date);
    expect([range.earliest, range.latest].map((moment) => new Date(moment).toISOString())).toEqual([
      earliest,
      latest,
    ]);
  });

  test.each(["zzz", "zzz/yyy", "zzzT"])("of %j, which is no date, has no ends", (date) => {
    expect(dateRange(date)).toEqual({ earliest: NaN, latest: NaN });
  });
});
