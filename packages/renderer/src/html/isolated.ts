import { expectText } from "../expect.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { direction } from "./direction.js";

/** The blocks of Unicode for what is written from right to left (UAX #9, table 4: what has the class R or AL by default). */
const blocks = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`;
const fromRight = new RegExp(`[${blocks}]`, "u");
const fromLeft = new RegExp(`(?![${blocks}])\\p{L}`, "u");

/**
 * Gives a name for a text in any language, isolated where it runs the other way: with a full stop at its end, or beside another such
 * name, it would change places with what stands around it (UAX #9).
 *
 * @param language the BCP 47 tag of the text that the name stands in
 * @param name the name
 * @param shown how it is shown, such as a link; as it is, where that is left out
 * @throws {TypeError} where the language or the name is no text
 */
export function isolated(language: string, name: string, shown: Markup | string = name): Markup | string {
  expectText(name, "name", "Give the name that readers are shown.");
  const other = direction(language) === "rtl" ? fromLeft : fromRight;
  return other.test(name) ? html`<bdi>${shown}</bdi>` : shown;
}
