import { readableDate } from "../date/readable.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { direction } from "./direction.js";

/**
 * Writes a date for readers and for programs, as `<time>`; an interval as its text alone, for no program would take it.
 *
 * @param date any date of the article schema
 * @param language the BCP 47 tag of the text that it stands in
 * @throws {TypeError} where one of them is no text, or the first one no date
 */
export function timeElement(date: string, language: string): Markup {
  const text = readableDate(date, language);
  // Behind an Arabic word, the day of a date in figures would come to stand in the place of the year.
  const isTurned = direction(language) === "rtl";
  if (date.includes("/")) return isTurned ? html`<span dir="ltr">${text}</span>` : html`${text}`;
  const datetime = htmlMoment(date);
  return isTurned
    ? html`<time datetime="${datetime}" dir="ltr">${text}</time>`
    : html`<time datetime="${datetime}">${text}</time>`;
}

/** HTML takes no more than three digits of a second's fraction, and no minus before an offset of nothing. */
function htmlMoment(date: string): string {
  return date.replace(/(\.\d{3})\d+/, "$1").replace("-00:00", "+00:00");
}
