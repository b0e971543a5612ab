import { describe, expect, test } from "vitest";
import { schemaDate, schemaDay, schemaDuration } from "./dates.js";

describe("schemaDate", () => {
  test.each([
    ["1965", "1965"],
    ["2018-10", "2018-10"],
    ["2016-11-23", "2016-11-23"],
    ["2019-11-23T00:00+09:00", "2019-11-23T00:00:00+09:00"],
    ["2019-11-22T15:00Z", "2019-11-22T15:00:00Z"],
    ["2019-11-22T15:00:30.5-03:30", "2019-11-22T15:00:30.5-03:30"],
  ])("%s becomes %s", (date, written) => {
    expect(schemaDate(date)).toBe(written);
  });

  test("nothing known, nothing written", () => {
    expect(schemaDate(undefined)).toBeUndefined();
  });
});

test("the day of a moment is the day at the place it was told for", () => {
  expect(schemaDay("2019-11-23T00:00:00+09:00")).toBe("2019-11-23");
  expect(schemaDay("2018-10")).toBe("2018-10");
  expect(schemaDay(undefined)).toBeUndefined();
});

test("a duration has no exponent", () => {
  expect(schemaDuration(12.5)).toBe("PT12.5S");
  expect(schemaDuration(62.125)).toBe("PT62.125S");
  expect(schemaDuration(0)).toBe("PT0S");
  expect(schemaDuration(1e-9)).toBeUndefined();
  expect(schemaDuration(1e21)).toBeUndefined();
  expect(schemaDuration(undefined)).toBeUndefined();
});
