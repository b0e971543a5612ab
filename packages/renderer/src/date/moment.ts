import { expectText } from "../expect.js";
import { isDate, isInItsMonth } from "./is-date.js";
import { remembered } from "../remembered.js";

/**
 * Gives the moment that stands for a date in formats that want one: the moment itself, or 12:00 UTC of a day, which is
 * that same day from UTC−12 to UTC+11.
 *
 * @param date a day or an instant, as the article schema has them
 * @returns an invalid `Date` where it is no date, or a moment without an offset
 * @throws {TypeError} where it is no text
 */
export function momentOf(date: string): Date {
  expectText(date, "date", asTheSchema);
  return new Date(timeOf(date));
}

/** Gives {@link momentOf} as a number: in milliseconds since 1970, or not a number where it is no date. */
export function timeOf(date: string): number {
  // The platform takes a year or a month for its first day.
  if (!date.includes("T")) return isDate(date) ? Date.parse(`${date}T12:00:00Z`) : Number.NaN;
  if (!isInItsMonth(date)) return Number.NaN;
  // Without an offset it would be another moment on each machine.
  return withOffset.test(date) ? Date.parse(date) : Number.NaN;
}

const asTheSchema = "Give a day such as 2019-11-22, or a moment such as 2019-11-22T18:00:00+09:00.";

const withOffset = /(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Writes a date as RFC 822 does, in GMT with a four-digit year: `Fri, 22 Nov 2019 12:00:00 GMT`.
 *
 * @param date a day or an instant, as the article schema has them
 * @throws {RangeError} where it is no date
 * @throws {TypeError} where it is no text
 * @see https://www.rssboard.org/rss-profile#data-types-datetime
 */
export function rfc822(date: string): string {
  expectText(date, "date", asTheSchema);
  const day = inWholeSeconds.test(date) ? weekday(date.slice(0, 10)) : "";
  return day === "" ? existing(date).toUTCString() : `${day}${date.slice(11, 19)} GMT`;
}

/**
 * Writes a date as RFC 3339 does, in UTC, without fractions of a second where there are none: `2019-11-22T12:00:00Z`.
 *
 * @param date a day or an instant, as the article schema has them
 * @throws {RangeError} where it is no date
 * @throws {TypeError} where it is no text
 */
export function rfc3339(date: string): string {
  expectText(date, "date", asTheSchema);
  const day = inWholeSeconds.test(date) ? isoDay(date.slice(0, 10)) : "";
  return day === "" ? existing(date).toISOString().replace(".000Z", "Z") : `${day}${date.slice(11, 19)}Z`;
}

/** Gives {@link momentOf}, where there is such a moment: what writes a date must not write that it is none. */
function existing(date: string): Date {
  const moment = momentOf(date);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`There is no date ${JSON.stringify(date)}.`);
  return moment;
}

/**
 * Gives the later of two dates; the first one where both mean the same moment.
 *
 * @param first a day or an instant, as the article schema has them
 * @param second another one
 * @throws {TypeError} where one of them is no text
 */
export function later(first: string, second: string): string {
  expectText(first, "first", asTheSchema);
  expectText(second, "second", asTheSchema);
  return isLater(second, first) ? second : first;
}

/** To read a date takes ten times as long as to compare it with another that is written alike, as those of a feed mostly are. */
function isLater(date: string, than: string): boolean {
  if (date.length === than.length && offsetOf(date) === offsetOf(than)) return date > than;
  return timeOf(date) > timeOf(than);
}

/** Gives how a moment says its distance from UTC: `Z` or `+09:00`. */
function offsetOf(date: string): string {
  return date.endsWith("Z") ? "Z" : date.slice(-"+09:00".length);
}

// To read a date and to write it takes the platform a microsecond. In UTC the time of day is there already, and the stories of
// a feed share their days.
const inWholeSeconds = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.0+)?Z$/;

/** Gives a day in UTC as RFC 822 and RFC 3339 have it, up to the time; nothing where there is no such day. */
const weekday = remembered(
  (day: string) => startOf(day)?.toUTCString().slice(0, -"00:00:00 GMT".length) ?? "",
);
const isoDay = remembered(
  (day: string) => startOf(day)?.toISOString().slice(0, -"00:00:00.000Z".length) ?? "",
);

function startOf(day: string): Date | undefined {
  const start = new Date(`${day}T00:00:00Z`);
  return start.getUTCDate() === Number(day.slice(8)) ? start : undefined;
}
