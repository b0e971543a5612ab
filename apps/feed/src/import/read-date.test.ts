import { expect, test } from "vitest";
import { readDate } from "./read-date.js";

const dayAlone: unknown = expect.stringContaining("the day alone");
const someReason: unknown = expect.stringMatching(/\S/);

test.each<[text: string, date: string, loss?: unknown]>([
  ["Fri, 22 Nov 2019 18:00:00 +0900", "2019-11-22T18:00:00+09:00"],
  ["Fri, 22 Nov 2019 18:00:00 GMT", "2019-11-22T18:00:00Z"],
  ["22 Nov 19 18:00 EST", "2019-11-22T18:00-05:00"],
  ["22 Nov 49", "2049-11-22"],
  ["22 Nov 50", "1950-11-22"],
  ["Friday, 2 November 1999 8:00:00 -0000", "1999-11-02T08:00:00Z"],
  ["22-Nov-2019 18:00:00 +09:00", "2019-11-22T18:00:00+09:00"],
  ["22 Nov 2019", "2019-11-22"],
  ["Fri,22 Nov 2019 18:00:00 GMT", "2019-11-22T18:00:00Z"],
  ["22 Sept 2019", "2019-09-22"],
  ["Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59+00:00"],
  ["2016-12-31T23:59:60.5Z", "2016-12-31T23:59:59.5Z"],
  ["2019-11-22 18:00:00 EST", "2019-11-22T18:00:00-05:00"],
  ["2019-11-22 18:00:00 KST", "2019-11-22", dayAlone],
  ["2019-11-22T18:00:00.123+09:00", "2019-11-22T18:00:00.123+09:00"],
  ["2019-11-22T18:00Z", "2019-11-22T18:00Z"],
  ["2019-11-22 18:00:00 +0900", "2019-11-22T18:00:00+09:00"],
  ["2019-11-22T18:00:00+09", "2019-11-22T18:00:00+09:00"],
  [" 2019-11-22 ", "2019-11-22"],
  ["Fri, 22 Nov 2019 18:00:00 +0900 (KST)", "2019-11-22T18:00:00+09:00"],
  ["Fri Nov 22 2019 18:00:00 GMT+0900 (Korean Standard Time)", "2019-11-22T18:00:00+09:00"],
  ["Fri, 22 Nov 2019 18:00:00 GMT+9", "2019-11-22T18:00:00+09:00"],
  ["November 2, 2019 18:00 UTC", "2019-11-02T18:00Z"],
  ["Nov. 22, 2019", "2019-11-22"],
  ["2019/11/02 18:00:00 +0900", "2019-11-02T18:00:00+09:00"],
  ["2019.11.2", "2019-11-02"],
  ["2019-11-2 18:00", "2019-11-02", dayAlone],
  ["Friday, November 22, 2019 - 18:00", "2019-11-22", dayAlone],
  ["Friday, 22 November 2019, 18:00:00 +0900", "2019-11-22T18:00:00+09:00"],
  ["Fri, 22 Nov 2019 6:00 pm KST", "2019-11-22", dayAlone],
  ["Fri, 22 Nov 2019 6:00 pm EST", "2019-11-22T18:00-05:00"],
  ["Nov 22, 2019 12:30:00 AM GMT", "2019-11-22T00:30:00Z"],
  ["22 Nov 2019 12:30 p.m. GMT", "2019-11-22T12:30Z"],
  ["Fri Nov 22 18:00:00 UTC 2019", "2019-11-22T18:00:00Z"],
  ["Fri Nov  2 18:00:00 +0900 2019", "2019-11-02T18:00:00+09:00"],
])("%s is %s", (text, date, loss) => {
  expect(readDate(text)).toEqual({ date, ...(loss !== undefined && { loss }) });
});

test.each(["2019-11-22T18:00:00", "Fri, 22 Nov 2019 18:00:00", "Fri, 22 Nov 2019 18:00:00 KST"])(
  "of %s only the day is known",
  (text) => {
    expect(readDate(text)).toEqual({ date: "2019-11-22", loss: dayAlone });
  },
);

test.each([
  "",
  "yesterday",
  "31 Feb 2019 10:00 GMT",
  "2019-02-31",
  "22 Foo 2019",
  "06 Marraskuu 2021",
  "1 Mars 2021",
  "Wed, 30 Nov -0001 00:00:00 +0000",
  "1574413200",
  "2019-11-22T25:00Z",
  "0001-01-01T00:00:00Z",
  "Mon, 01 Jan 0001 00:00:00 Z",
  "9999-12-31T23:59:59Z",
  "11/22/2019",
  "2019/22/11",
  "22 Nov 2019 18:00 pm GMT",
  "22 Nov 2019 0:30 am GMT",
])("%j is none", (text) => {
  expect(readDate(text)).toEqual({ loss: someReason });
});

test("a date of many spaces is read in no time", () => {
  expect(readDate(`22 Nov 2019${" ".repeat(100_000)}18:00 GMT`)).toEqual({ date: "2019-11-22T18:00Z" });
  expect(readDate(`22 Nov 2019${" ".repeat(100_000)}x`)).toEqual({ loss: someReason });
}, 2500);

test.each([
  ["UT", "Z"],
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["Z", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["-0000", "Z"],
  ["-0030", "-00:30"],
])("the zone %s is at %s", (zone, offset) => {
  expect(readDate(`22 Nov 2019 18:00:00 ${zone}`)).toEqual({ date: `2019-11-22T18:00:00${offset}` });
});
