import { expect, test } from "vitest";
import { timeElement } from "./time-element.js";

test.each([
  ["1965", '<time datetime="1965">1965</time>'],
  ["2018-10", '<time datetime="2018-10">October 2018</time>'],
  ["2024-01-20T08:00Z", '<time datetime="2024-01-20T08:00Z">20 January 2024, 08:00 (UTC)</time>'],
  ["2024-01-20T08:00:00.12Z", '<time datetime="2024-01-20T08:00:00.12Z">20 January 2024, 08:00 (UTC)</time>'],
  ["1910/1945", "1910–1945"],
])("writes %s for readers and programs", (date, written) => {
  expect(String(timeElement(date, "en"))).toBe(written);
});

test.each([
  ["2024-01-20T08:00:00.1234567Z", "2024-01-20T08:00:00.123Z"],
  ["2024-01-20T08:00:00.1239-05:00", "2024-01-20T08:00:00.123-05:00"],
  ["2024-01-20T08:00-00:00", "2024-01-20T08:00+00:00"],
])("writes %s as HTML takes it", (date, written) => {
  expect(String(timeElement(date, "en"))).toContain(`datetime="${written}"`);
});

test("a date in figures does not run backwards behind a word from right to left", () => {
  expect(String(timeElement("2024-05-02", "ar"))).toBe(
    '<time datetime="2024-05-02" dir="ltr">2024-05-02</time>',
  );
  expect(String(timeElement("2023-05/2024-05", "ar"))).toBe('<span dir="ltr">2023-05–2024-05</span>');
});
