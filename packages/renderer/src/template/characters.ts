/**
 * What XML 1.0 forbids in a document, however it is escaped: most control characters and two noncharacters
 * (https://www.w3.org/TR/xml/#charsets). Lone surrogates, forbidden too, are mended by `toWellFormed`.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const everyForbidden = new RegExp(forbidden, "g");

/** Gives text with every character that a document cannot hold replaced by U+FFFD, the replacement character. */
export function withoutForbidden(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return forbidden.test(wellFormed) ? wellFormed.replace(everyForbidden, "\ufffd") : wellFormed;
}

/** Says whether text holds a character that {@link withoutForbidden} would replace. */
export function hasForbidden(text: string): boolean {
  return !text.isWellFormed() || forbidden.test(text);
}
