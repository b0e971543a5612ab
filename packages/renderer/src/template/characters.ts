import { expectText } from "../expect.js";

/**
 * What XML 1.0 forbids in a document, however it is escaped: most control characters and two noncharacters
 * (https://www.w3.org/TR/xml/#charsets). Lone surrogates, forbidden too, are mended by `toWellFormed`.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const everyForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// In texts of Latin script, V8 looks for characters of one row of the code charts, which are sixteen, ten times as fast as for
// those of two, so that to ask for each row takes 0.4 µs for 3.4 KB, and not 2.3 µs. The class that Latin texts have nothing of
// costs nothing to ask for: V8 knows which of its strings have one byte a character. In the others, `includes` is quick with
// the two noncharacters, and slow where a character has a byte in common with those of the script, as U+0004 has with Cyrillic.
const beyondLatin = /[\u0100-\uffff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbiddenInFirstRow = /[\u0000-\u0008\u000b\u000c\u000e\u000f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbiddenInSecondRow = /[\u0010-\u001f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbiddenControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Says whether well-formed text holds a character that XML forbids. */
function holdsForbidden(text: string): boolean {
  if (!beyondLatin.test(text)) return forbiddenInFirstRow.test(text) || forbiddenInSecondRow.test(text);
  return forbiddenControl.test(text) || text.includes("\ufffe") || text.includes("\uffff");
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
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return holdsForbidden(wellFormed) ? wellFormed.replace(everyForbidden, "\ufffd") : wellFormed;
}

/**
 * Says whether text holds a character that {@link withoutForbidden} would replace.
 *
 * @param text any text
 * @throws {TypeError} where it is none
 */
export function hasForbidden(text: string): boolean {
  expectText(text, "text", textRemedy);
  return !text.isWellFormed() || holdsForbidden(text);
}
