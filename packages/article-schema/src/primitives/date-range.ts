import { expectText } from "../conversion/expect.js";

const hour = 3_600_000;

/** The first and the last millisecond, since 1970 UTC, that a date may mean. */
export interface DateRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Gives the moments that a date of this schema covers, a date without an offset being taken for one in UTC.
 *
 * @param date a string that one of the date primitives accepted: year, month, day, instant or interval
 * @returns a range that means nothing, its ends mostly `NaN`, where it is no such string
 * @throws {TypeError} where it is no text
 */
export function dateRange(date: string): DateRange {
  expectText(date, "date", remedy);
  if (isInstant(date)) {
    const moment = Date.parse(date);
    return { earliest: moment, latest: moment };
  }
  const [from = date, until = from] = date.split("/");
  return { earliest: startOf(from), latest: endOf(until) };
}

/**
 * Says whether the first date is after the second one however both are read. Dates without an offset are dates of one
 * calendar; against a moment, such a date may be a day anywhere on Earth, from UTC+14 to UTC−12.
 *
 * @param first a date, moment or interval, as the article schema has them
 * @param second another one
 * @throws {TypeError} where one of them is no text
 */
export function isAfter(first: string, second: string): boolean {
  expectText(first, "first", remedy);
  expectText(second, "second", remedy);
  if (isDay(first) && isDay(second)) return first > second;
  const { earliest } = dateRange(first);
  const { latest } = dateRange(second);
  if (isInstant(first) === isInstant(second)) return earliest > latest;
  return isInstant(first) ? earliest > latest + 12 * hour : earliest - 14 * hour > latest;
}

const remedy = "Give a date of the article schema, such as 2019-11-22.";

/** Says whether a date is a day, as most are. Days follow each other as they are written, so they need not be read. */
function isDay(date: string): boolean {
  return date.length === "1965-10-02".length && date[4] === "-" && date[7] === "-";
}

function isInstant(date: string): boolean {
  return date.includes("T");
}

function startOf(partialDate: string): number {
  const [year, month, day] = numbers(partialDate);
  return utc(year, month ?? 1, day ?? 1);
}

function endOf(partialDate: string): number {
  const [year, month, day] = numbers(partialDate);
  if (month === undefined) return utc(year + 1, 1, 1) - 1;
  if (day === undefined) return utc(year, month + 1, 1) - 1;
  return utc(year, month, day + 1) - 1;
}

function numbers(partialDate: string): [year: number, month: number | undefined, day: number | undefined] {
  const [year = Number.NaN, month, day] = partialDate.split("-").map(Number);
  return [year, month, day];
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
