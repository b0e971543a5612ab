import { expect, test } from "vitest";
import { timeElement } from "../html/time-element.js";
import { readableDate } from "./readable.js";

test.each([
  ["1965", "en", "1965"],
  ["2018-10", "en-GB", "October 2018"],
  ["2019-11-02", "en", "2 November 2019"],
  ["1910/1945", "en", "1910–1945"],
  ["2019-11-23T00:00+09:00", "en", "23 November 2019, 00:00 (UTC+09:00)"],
  ["2019-11-23T08:30:15.5Z", "en", "23 November 2019, 08:30 (UTC)"],
  ["2019-11-23T08:30-00:00", "en", "23 November 2019, 08:30 (UTC)"],
  ["2019-11-02", "ko-KR", "2019년 11월 2일"],
  ["1910/1945", "ko", "1910년–1945년"],
  ["2018-10", "ja", "2018年10月"],
  ["2019-11-02", "zh-Hant", "2019年11月2日"],
  ["2019-11-23T18:00+09:00", "ko", "2019년 11월 23일 18:00 (UTC+09:00)"],
  ["2019-11-23T08:30Z", "ja", "2019年11月23日 08:30 (UTC)"],
  ["2019-11-23T08:30Z", "ZH", "2019年11月23日 08:30 (UTC)"],
  ["2019-11-02", "de", "2019-11-02"],
  ["2019-11-23T08:30Z", "de", "2019-11-23, 08:30 (UTC)"],
])("writes %s in %s as %s", (date, language, text) => expect(readableDate(date, language)).toBe(text));

test("names every month in English as the platform does", () => {
  const platform = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, "0")}`);
  expect(months.map((month) => readableDate(month, "en"))).toEqual(
    months.map((month) => platform.format(new Date(month))),
  );
});

test.each(["2019-13-45", "x", "", "1910/"])("refuses %j, which is no date", (date) => {
  expect(() => readableDate(date, "en")).toThrow("date must be a date");
  expect(() => timeElement(date, "en")).toThrow(TypeError);
});
