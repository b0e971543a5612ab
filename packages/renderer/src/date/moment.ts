/**
 * Gives the moment that stands for a date in formats that want one: the moment itself, or 12:00 UTC of a day, which is
 * that same day from UTC−12 to UTC+11.
 *
 * @param date a day or an instant, as the article schema has them
 */
export function momentOf(date: string): Date {
  return new Date(date.includes("T") ? date : `${date}T12:00:00Z`);
}

/**
 * Writes a date as RFC 822 does, in GMT with a four-digit year: `Fri, 22 Nov 2019 12:00:00 GMT`.
 *
 * @param date a day or an instant, as the article schema has them
 * @see https://www.rssboard.org/rss-profile#data-types-datetime
 */
export function rfc822(date: string): string {
  return momentOf(date).toUTCString();
}

/**
 * Writes a date as RFC 3339 does, in UTC, without fractions of a second where there are none: `2019-11-22T12:00:00Z`.
 *
 * @param date a day or an instant, as the article schema has them
 */
export function rfc3339(date: string): string {
  return momentOf(date).toISOString().replace(".000Z", "Z");
}

/** Gives the later of two dates; the first one where both mean the same moment. */
export function later(first: string, second: string): string {
  return momentOf(second).getTime() > momentOf(first).getTime() ? second : first;
}
