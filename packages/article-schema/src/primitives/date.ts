import * as z from "zod";
import { dayPattern, instantPattern, partialDatePattern } from "./calendar.js";

/** One moment, with the offset that it was told in: `2019-11-23T00:00:00+09:00`. RFC 3339; seconds may be left out. */
export const Instant = z
  .string()
  .regex(new RegExp(`^${instantPattern}$`), {
    error: "not a moment in time with an offset, such as 2019-11-23T00:00:00+09:00",
  })
  .brand<"Instant">();
/** A string that {@link Instant} accepted. */
export type Instant = z.infer<typeof Instant>;

/** A date as exactly as it is known: a year, a month or a day (`1965`, `2018-10`, `2016-11-23`). Only real dates. */
export const PartialDate = z
  .string()
  .regex(new RegExp(`^${partialDatePattern}$`), {
    error: "not a date that exists, such as 1965, 2018-10 or 2016-11-23",
  })
  .brand<"PartialDate">();
/** A string that {@link PartialDate} accepted. */
export type PartialDate = z.infer<typeof PartialDate>;

/** The day or the moment of something published: `2019-11-22`, or `2019-11-22T18:00:00+09:00`. */
export const PublicationDate = z
  .string()
  .regex(new RegExp(`^(?:${dayPattern}|${instantPattern})$`), {
    error:
      "not a day that exists, such as 2019-11-22, nor a moment with an offset, such as 2019-11-22T18:00:00+09:00",
  })
  .brand<"PublicationDate">();
/** A string that {@link PublicationDate} accepted. */
export type PublicationDate = z.infer<typeof PublicationDate>;

/** When one thing happened, as exactly as it is known: a {@link PartialDate} or an {@link Instant}. */
export const PointInTime = z
  .string()
  .regex(new RegExp(`^(?:${partialDatePattern}|${instantPattern})$`), {
    error:
      "not a date that exists, such as 1965, 2018-10 or 2016-11-23, nor a moment such as 2019-11-23T00:00:00+09:00",
  })
  .brand<"PointInTime">();
/** A string that {@link PointInTime} accepted. */
export type PointInTime = z.infer<typeof PointInTime>;

/** A {@link PointInTime}, or an interval between two partial dates written with a slash: `1910/1945` (ISO 8601-1). */
export const TimeSpan = z
  .string()
  .regex(new RegExp(`^(?:${partialDatePattern}(?:/${partialDatePattern})?|${instantPattern})$`), {
    error: "not a date or interval that exists, such as 1965, 2018-10, 2016-11-23 or 1910/1945",
  })
  .brand<"TimeSpan">();
/** A string that {@link TimeSpan} accepted. */
export type TimeSpan = z.infer<typeof TimeSpan>;
