import { readableDate } from "../date/readable.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";

/**
 * Writes a date for readers and for programs, as `<time>`; an interval as its text alone, for no program would take it.
 *
 * @param date any date of the article schema
 * @param language the BCP 47 tag of the text that it stands in
 * @throws {TypeError} where one of them is no text
 */
export function timeElement(date: string, language: string): Markup {
  const text = readableDate(date, language);
  if (date.includes("/")) return html`${text}`;
  return html`<time datetime="${htmlMoment(date)}">${text}</time>`;
}

/** HTML takes no more than three digits of a second's fraction, and no minus before an offset of nothing. */
function htmlMoment(date: string): string {
  return date.replace(/(\.\d{3})\d+/, "$1").replace("-00:00", "+00:00");
}
