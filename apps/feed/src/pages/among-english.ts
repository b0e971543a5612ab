import { direction, html, type Markup } from "@copydesk/renderer";

/**
 * Gives a name for a text in English, as the site's own words are: with its language and direction where that is another, so that
 * it is read aloud rightly.
 *
 * @param language the BCP 47 tag of the name
 * @param name the name
 */
export function amongEnglish(language: string, name: string): Markup | string {
  return /^en(?:-|$)/i.test(language)
    ? name
    : html`<span lang="${language}" dir="${direction(language)}">${name}</span>`;
}
