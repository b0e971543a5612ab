/**
 * Patterns of dates that exist: `2023-06-31` and `2023-02-29` do not match. Written as regular expressions, and not as
 * code, so that the same rule stands in the JSON Schema.
 */
const year = "(?!0000)[0-9]{4}";
const leapYear = "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const month = "(?:0[1-9]|1[0-2])";
const monthAndDay =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

/** `2016-11-23` */
export const dayPattern = `(?:${year}-${monthAndDay}|${leapYear}-02-29)`;

/** `1965`, `2018-10` or `2016-11-23` */
export const partialDatePattern = `(?:${dayPattern}|${year}-${month}|${year})`;

/** `2019-11-23T00:00+09:00`: RFC 3339 with an offset, the seconds left out where they are not known */
export const instantPattern = `${dayPattern}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])`;
