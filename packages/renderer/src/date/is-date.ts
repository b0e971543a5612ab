const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00(?:\.0+)?)?`;
const offset = String.raw`Z|[+-](?:[01]\d|2[0-3]):[0-5]\d`;
/** A day, or a moment with its offset: without one it would be another moment on each machine. */
const date = new RegExp(String.raw`^${day}(?:T(?:${time})(?:${offset}))?$`);

/**
 * Says whether something is a date of a story, by its letters where they are enough: each story of a feed is asked for up to four.
 *
 * @param value anything
 */
export function isDate(value: unknown): boolean {
  return typeof value === "string" && date.test(value) && isInItsMonth(value);
}

/** A year, or a month. */
const monthOrYear = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Says whether a text is any date of the article schema: a moment, a day, a month, a year, or two of the last three and a slash between. */
export function isAnyDate(value: string): boolean {
  if (isDate(value) || monthOrYear.test(value)) return true;
  const [from = "", until = "", ...others] = value.split("/");
  return others.length === 0 && isPartialDate(from) && isPartialDate(until);
}

function isPartialDate(value: string): boolean {
  return monthOrYear.test(value) || (!value.includes("T") && isDate(value));
}

/**
 * Says whether the day of a date is one of its month: the platform takes 30 February for 2 March. Most are before the 29th, and in any
 * month, so that nothing is read for them.
 *
 * @param value what is written as a day or a moment
 */
export function isInItsMonth(value: string): boolean {
  const ofMonth = value.slice(8, 10);
  return ofMonth < "29" || new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(ofMonth);
}
