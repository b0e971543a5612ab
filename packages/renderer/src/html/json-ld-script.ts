import { expectText } from "../expect.js";
import { withoutForbidden } from "../template/characters.js";
import { html, trustedHtml } from "../template/html.js";
import type { Markup } from "../template/markup.js";

/**
 * Gives JSON-LD as an element for the head of a page: what a page that is not a story's says to search engines. `storyHead` writes
 * that of a story. Characters that no document can hold are replaced by U+FFFD.
 *
 * @param jsonLd what `stringifyJsonLd` of the schema's `json-ld` entry gave
 * @throws {TypeError} where the JSON-LD is no text, or could end its script
 * @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function jsonLdScript(jsonLd: string): Markup {
  expectText(jsonLd, "jsonLd", "Give what stringifyJsonLd makes of a graph.");
  if (jsonLd.includes("<") || jsonLd.includes(">")) {
    throw new TypeError("JSON-LD that holds < or > could end its script; write it with stringifyJsonLd.");
  }
  return html`<script type="application/ld+json">${trustedHtml(withoutForbidden(jsonLd))}</script>\n`;
}
