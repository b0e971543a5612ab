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
 * Writes a date for readers, no more exactly than it is known: `1965`, `October 2018`, `22 November 2019`,
 * `22 November 2019, 18:00 (UTC+09:00)`, `1910–1945`. Written by hand, and not by `Intl`, whose texts change with the
 * version of its data.
 *
 * @param date any date of the article schema
 * @param language the BCP 47 tag of the text that it stands in; English, Korean, Japanese and Chinese have a form of their
 *   own, other languages are given ISO 8601
 */
export function readableDate(date: string, language: string): string {
  if (date.includes("T")) {
    const [day = "", time = ""] = date.split("T");
    const [, clock = "", offset = ""] = /^(\d\d:\d\d)[^Z+-]*(.*)$/.exec(time) ?? [];
    return `${readableDay(day, language)}, ${clock} (${offset === "Z" ? "UTC" : `UTC${offset}`})`;
  }
  return date
    .split("/")
    .map((part) => readableDay(part, language))
    .join("–");
}

function readableDay(date: string, language: string): string {
  const [year = "", inYear, inMonth] = date.split("-");
  const month = inYear === undefined ? undefined : Number(inYear);
  const day = inMonth === undefined ? undefined : Number(inMonth);
  switch (primaryOf(language)) {
    case "en": {
      const name = month === undefined ? undefined : months[month - 1];
      const inYearOf = name === undefined ? year : `${name} ${year}`;
      return day === undefined ? inYearOf : `${day} ${inYearOf}`;
    }
    case "ko":
      return joined([year, "년"], [month, "월"], [day, "일"], " ");
    case "ja":
    case "zh":
      return joined([year, "年"], [month, "月"], [day, "日"], "");
    default:
      return date;
  }
}

/** Gives the first part of a language's tag, in lower case. A page says dozens of days, and hardly more than one language. */
const primaryOf = remembered((language: string) => language.toLowerCase().split("-", 1)[0] ?? "");

type Counted = readonly [count: string | number | undefined, unit: string];

function joined(year: Counted, month: Counted, day: Counted, separator: string): string {
  return [year, month, day]
    .filter(([count]) => count !== undefined)
    .map(([count, unit]) => `${count}${unit}`)
    .join(separator);
}
