import { expect, test } from "vitest";
import { isAnyDate, isDate } from "./is-date.js";

test.each([
  "2019-11-22",
  "2020-02-29",
  "2019-01-31T18:00+09:00",
  "2019-11-22T18:00+09:00",
  "2019-11-22T18:00:00Z",
  "2019-11-22T18:00:00.123-05:00",
  "2019-11-22T24:00Z",
  "2019-11-22T24:00:00.000Z",
])("takes %s for a date", (value) => expect(isDate(value)).toBe(true));

test.each([
  "2019-11",
  "2019-13-01",
  "2019-00-10",
  "2019-11-00",
  "2019-11-32",
  "2019-02-29",
  "2019-02-30T12:00Z",
  "2019-11-31",
  "2019-11-22T18:00",
  "2019-11-22T18Z",
  "2019-11-22T24:01Z",
  "2019-11-22T25:00Z",
  "2019-11-22T18:60Z",
  "2019-11-22T18:00:60Z",
  "2019-11-22T18:00:00.Z",
  "2019-11-22T18:00+24:00",
  "2019-11-22T18:00+09:60",
  "2019-11-22\n",
  " 2019-11-22",
  "12019-11-22",
  "yesterday",
  new Date(0),
  20_191_122,
  undefined,
])("takes %o for none", (value) => expect(isDate(value)).toBe(false));

test.each(["2019", "2019-11", "2019-11-22", "2019-11-22T18:00Z", "1910/1945", "2019-10/2019-11-22"])(
  "takes %s for a date of the schema",
  (value) => expect(isAnyDate(value)).toBe(true),
);

test.each([
  "",
  "x",
  "2019-13",
  "2019-11-31",
  "2019-11-22T18:00",
  "1910/",
  "/1945",
  "1/2",
  "1910/1945/1946",
  "2019/2019-11-22T18:00Z",
])("takes %j for none of the schema", (value) => expect(isAnyDate(value)).toBe(false));
