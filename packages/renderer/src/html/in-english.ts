import { expectText, languageRemedy } from "../expect.js";
import { remembered } from "../remembered.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";

/**
 * Gives words in English, as the labels of pages are, for a text in any language: with their language and direction where that
 * is another, so that they are read aloud and laid out rightly.
 *
 * @param language the BCP 47 tag of the text that the words stand in
 * @param words the words
 * @throws {TypeError} where the language is no text
 */
export function inEnglish(language: string, words: string | Markup): string | Markup {
  expectText(language, "language", languageRemedy);
  if (/^en(?:-|$)/i.test(language)) return words;
  return typeof words === "string" ? label(words) : marked(words);
}

function marked(words: string | Markup): Markup {
  return html`<span lang="en" dir="ltr">${words}</span>`;
}

// The same few labels stand on every page.
const label = remembered((words: string) => marked(words));
