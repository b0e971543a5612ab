import { expectText, languageRemedy, unexpected } from "../expect.js";
import { isAnyDate } from "./is-date.js";
import { remembered } from "../remembered.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * How it is written that a moment is given in UTC; the second one, where nobody says how late it was at its place.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-4.3
 */
const inUtc: ReadonlySet<string> = new Set(["Z", "-00:00"]);

const remedy = "Give a date of the article schema, such as 2019-11-22.";

/**
 * Writes a date for readers, no more exactly than it is known: `1965`, `October 2018`, `22 November 2019`,
 * `22 November 2019, 18:00 (UTC+09:00)`, `1910–1945`. Written by hand, and not by `Intl`, whose texts change with the
 * version of its data.
 *
 * @param date any date of the article schema
 * @param language the BCP 47 tag of the text that it stands in; English, Korean, Japanese and Chinese have a form of their
 *   own, other languages are given ISO 8601
 * @throws {TypeError} where one of them is no text, or the first one no date
 */
export function readableDate(date: string, language: string): string {
  expectText(date, "date", remedy);
  if (!isAnyDate(date)) throw unexpected("date", "a date", date, remedy);
  expectText(language, "language", languageRemedy);
  const [, day, clock = "", offset = ""] = /^([^T]*)T(\d\d:\d\d)[^Z+-]*(.*)$/.exec(date) ?? [];
  if (day !== undefined) {
    const separator = counting.has(primaryOf(language)) ? " " : ", ";
    return `${readableDay(day, language)}${separator}${clock} (${inUtc.has(offset) ? "UTC" : `UTC${offset}`})`;
  }
  if (!date.includes("/")) return readableDay(date, language);
  return date
    .split("/")
    .map((part) => readableDay(part, language))
    .join("–");
}

function readableDay(day: string, language: string): string {
  return days.get(primaryOf(language))?.(day) ?? day;
}

const inChinese = remembered((day: string) => counted(day, "年", "月", "日", ""));

/** How a language writes a year, a month or a day: lists of stories show the same ones over and over. */
const days: ReadonlyMap<string, (day: string) => string> = new Map([
  // Written anew sooner than looked up among years of days.
  ["en", inEnglish],
  ["ko", remembered((day: string) => counted(day, "년", "월", "일", " "))],
  ["ja", inChinese],
  ["zh", inChinese],
]);

/** Those that write a unit behind each number of a date, and no comma behind the last. */
const counting: ReadonlySet<string> = new Set(["ko", "ja", "zh"]);

function inEnglish(date: string): string {
  const year = date.slice(0, 4);
  const month = months[Number(date.slice(5, 7)) - 1];
  const inYearOf = month === undefined ? year : `${month} ${year}`;
  return date.length < 10 ? inYearOf : `${Number(date.slice(8))} ${inYearOf}`;
}

/** Writes each number of a date with the unit that it counts. */
function counted(date: string, ofYear: string, ofMonth: string, ofDay: string, separator: string): string {
  const [year = "", month, day] = date.split("-");
  const written = [`${year}${ofYear}`];
  if (month !== undefined) written.push(`${Number(month)}${ofMonth}`);
  if (day !== undefined) written.push(`${Number(day)}${ofDay}`);
  return written.join(separator);
}

/** Gives the first part of a language's tag, in lower case. A page says dozens of days, and hardly more than one language. */
const primaryOf = remembered((language: string) => language.toLowerCase().split("-", 1)[0] ?? "");
