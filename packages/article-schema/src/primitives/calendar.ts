/**
 * Patterns of dates that exist: `2023-06-31` and `2023-02-29` do not match. Written as regular expressions, and not as
 * code, so that the same rule stands in the JSON Schema.
 */
const year = /(?!0000)[0-9]{4}/.source;
const leapYear = /(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)/
  .source;
const month = /(?:0[1-9]|1[0-2])/.source;
const monthAndDay =
  /(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))/
    .source;
/** A second that is inserted (`23:59:60`) is none here: nothing that computes with dates takes it. */
const time = /(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?/.source;
/** No place on Earth is further ahead of UTC than 14 hours. XML Schema, section 3.2.7, has the same limit. */
const offset = /(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))/.source;

/** `2016-11-23` */
export const dayPattern = `(?:${year}-${monthAndDay}|${leapYear}-02-29)`;

/** `1965`, `2018-10` or `2016-11-23` */
export const partialDatePattern = `(?:${dayPattern}|${year}-${month}|${year})`;

/** `2019-11-23T00:00+09:00`: RFC 3339 with an offset, the seconds left out where they are not known */
export const instantPattern = `${dayPattern}T${time}${offset}`;
