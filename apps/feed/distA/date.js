import { h as string } from "./schemas.js";
import { i as partialDatePattern, n as dayPattern, r as instantPattern } from "./tag-uri.js";

// ../../packages/article-schema/dist/primitives/date.js
/** One moment, with the offset that it was told in: `2019-11-23T00:00:00+09:00`. RFC 3339; seconds may be left out. */
const Instant = string().regex(new RegExp(`^${instantPattern}$`), { error: "not a moment in time with an offset, such as 2019-11-23T00:00:00+09:00" }).brand();
/** A date as exactly as it is known: a year, a month or a day (`1965`, `2018-10`, `2016-11-23`). Only real dates. */
const PartialDate = string().regex(new RegExp(`^${partialDatePattern}$`), { error: "not a date that exists, such as 1965, 2018-10 or 2016-11-23" }).brand();
/** The day or the moment of something published: `2019-11-22`, or `2019-11-22T18:00:00+09:00`. */
const PublicationDate = string().regex(new RegExp(`^(?:${dayPattern}|${instantPattern})$`), { error: "not a day that exists, such as 2019-11-22, nor a moment with an offset, such as 2019-11-22T18:00:00+09:00" }).brand();
/** When one thing happened, as exactly as it is known: a {@link PartialDate} or an {@link Instant}. */
const PointInTime = string().regex(new RegExp(`^(?:${partialDatePattern}|${instantPattern})$`), { error: "not a date that exists, such as 1965, 2018-10 or 2016-11-23, nor a moment such as 2019-11-23T00:00:00+09:00" }).brand();
/** A {@link PointInTime}, or an interval between two partial dates written with a slash: `1910/1945` (ISO 8601-1). */
const TimeSpan = string().regex(new RegExp(`^(?:${partialDatePattern}(?:/${partialDatePattern})?|${instantPattern})$`), { error: "not a date or interval that exists, such as 1965, 2018-10, 2016-11-23 or 1910/1945" }).brand();

export { TimeSpan as a, PublicationDate as i, PartialDate as n, PointInTime as r, Instant as t };