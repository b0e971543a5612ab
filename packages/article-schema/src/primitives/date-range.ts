const hour = 3_600_000;

/** The first and the last millisecond, since 1970 UTC, that a date may mean. */
export interface DateRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Gives every moment that a date of this schema may mean, so that two dates are called out of order only when no reading
 * puts them in order. A date without an offset may be a day anywhere on Earth, from UTC+14 to UTC−12.
 *
 * @param date a string that one of the date primitives accepted: year, month, day, instant or interval
 */
export function dateRange(date: string): DateRange {
  if (date.includes("T")) {
    const moment = Date.parse(date);
    return { earliest: moment, latest: moment };
  }
  const [from = date, until = from] = date.split("/");
  return { earliest: startOf(from) - 14 * hour, latest: endOf(until) + 12 * hour };
}

/** Says whether the first date is after the second one however both are read. */
export function isAfter(first: string, second: string): boolean {
  return dateRange(first).earliest > dateRange(second).latest;
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
