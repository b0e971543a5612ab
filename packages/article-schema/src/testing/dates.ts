import * as fc from "fast-check";

const day = 86_400_000;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** A day between the years 1 and 9998. */
const calendarDay: fc.Arbitrary<string> = fc
  .integer({
    min: Math.ceil(Date.parse("0001-01-01") / day),
    max: Math.floor(Date.parse("9998-12-31") / day),
  })
  .map((days) => new Date(days * day).toISOString().slice(0, 10));

/** A moment with an offset. */
const instant: fc.Arbitrary<string> = fc
  .tuple(
    calendarDay,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom("", ":00", ":59.123"),
    fc.constantFrom("Z", "+09:00", "-05:30", "+14:00"),
  )
  .map(
    ([date, hour, minute, seconds, offset]) =>
      `${date}T${twoDigits(hour)}:${twoDigits(minute)}${seconds}${offset}`,
  );

/** A year, a month or a day. */
const partialDate: fc.Arbitrary<string> = fc
  .tuple(calendarDay, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));

/** A point in time, as exactly as it is known. */
const pointInTime: fc.Arbitrary<string> = fc.oneof(partialDate, instant);

/** A day or a moment. */
export const publicationDate: fc.Arbitrary<string> = fc.oneof(calendarDay, instant);

/**
 * Gives dates in order of time: their years are apart, so that no reading puts them in another order.
 *
 * @param count how many
 */
export function ascending(count: number): fc.Arbitrary<readonly string[]> {
  return fc
    .tuple(
      fc.integer({ min: 1000, max: 8000 }),
      fc.array(pointInTime, { minLength: count, maxLength: count }),
    )
    .map(([first, dates]) => dates.map((date, index) => withYear(date, first + index * 2)));
}

/** Gives a date with another year, and the 28th instead of a day that this year may not have. */
export function withYear(date: string, year: number): string {
  return `${String(year).padStart(4, "0")}${date.slice(4).replace(/^-02-29/, "-02-28")}`;
}
