import { expectText } from "../expect.js";

/**
 * What XML 1.0 forbids in a document, however it is escaped: most control characters and two noncharacters
 * (https://www.w3.org/TR/xml/#charsets). Lone surrogates, forbidden too, are mended by `toWellFormed`.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const someForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const everyForbidden = new RegExp(someForbidden, "g");
// In texts of Latin script, V8 looks for characters of one row of the code charts, which are sixteen, ten times as fast as for
// those of two, so that to ask for each row takes 0.4 µs for 3.4 KB, and not 2.3 µs. The class that Latin texts have nothing of
// costs nothing to ask for: V8 knows which of its strings have one byte a character.
const beyondLatin = /[\u0100-\uffff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbiddenInFirstRow = /[\u0000-\u0008\u000b\u000c\u000e\u000f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbiddenInSecondRow = /[\u0010-\u001f]/;
// To look once for all of them, and for halves of characters, takes less than to ask for halves first.
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const perhapsForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Says whether text holds a character that a document cannot hold. */
function holdsForbidden(text: string): boolean {
  if (!beyondLatin.test(text)) return forbiddenInFirstRow.test(text) || forbiddenInSecondRow.test(text);
  return perhapsForbidden.test(text) && (!text.isWellFormed() || someForbidden.test(text));
}

/** Gives text with the two noncharacters that {@link withoutForbidden} replaces, and no others of those, replaced by U+FFFD. */
export function withoutNoncharacters(text: string): string {
  return beyondLatin.test(text) ? text.replaceAll("\ufffe", "\ufffd").replaceAll("\uffff", "\ufffd") : text;
}

const textRemedy = "Give the text that a document is to hold.";

/**
 * Gives text with every character that a document cannot hold replaced by U+FFFD, the replacement character.
 *
 * @param text any text
 * @throws {TypeError} where it is none
 */
export function withoutForbidden(text: string): string {
  expectText(text, "text", textRemedy);
  return holdsForbidden(text) ? text.toWellFormed().replace(everyForbidden, "\ufffd") : text;
}

/**
 * Says whether text holds a character that {@link withoutForbidden} would replace.
 *
 * @param text any text
 * @throws {TypeError} where it is none
 */
export function hasForbidden(text: string): boolean {
  expectText(text, "text", textRemedy);
  return holdsForbidden(text);
}
