import { h as string } from "./schemas.js";

// ../../packages/article-schema/dist/primitives/calendar.js
/**
* Patterns of dates that exist: `2023-06-31` and `2023-02-29` do not match. Written as regular expressions, and not as
* code, so that the same rule stands in the JSON Schema.
*/
const year = /(?!0000)[0-9]{4}/.source;
const leapYear = /(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)/.source;
const month = /(?:0[1-9]|1[0-2])/.source;
const monthAndDay = /(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))/.source;
/** A second that is inserted (`23:59:60`) is none here: nothing that computes with dates takes it. */
const time = /(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?/.source;
/** No place on Earth is further ahead of UTC than 14 hours. XML Schema, section 3.2.7, has the same limit. */
const offset = /(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))/.source;
/** `2016-11-23` */
const dayPattern = `(?:${year}-${monthAndDay}|${leapYear}-02-29)`;
/** `1965`, `2018-10` or `2016-11-23` */
const partialDatePattern = `(?:${dayPattern}|${year}-${month}|${year})`;
/** `2019-11-23T00:00+09:00`: RFC 3339 with an offset, the seconds left out where they are not known */
const instantPattern = `${dayPattern}T${time}${offset}`;

// ../../packages/article-schema/dist/primitives/tag-uri.js
const label = /[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/.source;
const mailbox = /(?:[A-Za-z0-9._-]+@)?/.source;
const specific = /(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})+/.source;
/**
* A permanent name, `tag:news.example,2019-11-22:gsomia` (RFC 4151): who mints it, a date on which they held that name,
* and what they call the thing. It is never derived from what may change, such as an address or a headline. Narrower than
* the RFC in three things: the date exists, there is something after the last colon, and there is no fragment.
*/
const TagUri = string().max(2e3, {
	error: "longer than the 2,000 characters that a tag: name may have",
	abort: true
}).regex(new RegExp(`^tag:${mailbox}${label}(?:\\.${label})*,${partialDatePattern}:${specific}$`), { error: "not a permanent tag: name, such as tag:news.example,2019-11-22:gsomia" }).brand();

export { partialDatePattern as i, dayPattern as n, instantPattern as r, TagUri as t };