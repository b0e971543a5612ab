import { withSeconds } from "../primitives/with-seconds.js";

/**
 * Writes a date as schema.org's `Date` or `DateTime`: a partial date as it stands (ISO 8601 with reduced precision), a
 * moment with its seconds, which `DateTime` requires.
 *
 * @param date what a date primitive accepted, no interval
 * @see https://schema.org/DateTime
 */
export function schemaDate(date: string): string;
export function schemaDate(date: string | undefined): string | undefined;
export function schemaDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : withSeconds(date);
}

/**
 * Writes the day of a date where schema.org takes a `Date` alone: of a moment, the day at the place it was told for.
 *
 * @param date what a date primitive accepted, no interval
 * @see https://schema.org/Date
 */
export function schemaDay(date: string | undefined): string | undefined {
  return date?.split("T")[0];
}

/**
 * Writes a length of time as an ISO 8601 duration in seconds: `PT12.5S`.
 *
 * @param seconds how long; no number that JavaScript writes with an exponent
 * @see https://schema.org/Duration
 */
export function schemaDuration(seconds: number | undefined): string | undefined {
  // Below a microsecond and from 10^21 on, numbers are written with an exponent, which ISO 8601 does not have.
  return seconds === undefined || !/^\d+(?:\.\d+)?$/.test(String(seconds)) ? undefined : `PT${seconds}S`;
}
