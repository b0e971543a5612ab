import { withoutForbidden } from "./characters.js";
import { replaceCharacters, type Replacements } from "./replace-characters.js";

// Most text holds nothing of these, and is looked through once, for them and for what XML forbids or may forbid: surrogates
// that are not alone pass the closer look.
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const notPlainInText = /[\u0000-\u0008\u000b-\u001f&<>\ud800-\udfff\ufffe\uffff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const notPlainInAttribute = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;

/** Escapes text to stand between tags. A carriage return is written as a reference: parsers would make it a line feed. */
export function escapeText(text: string): string {
  if (!notPlainInText.test(text)) return text;
  return replaceCharacters(withoutForbidden(text), inText);
}

/** Escapes text to stand in a quoted attribute. White space is written as references: parsers would make it spaces. */
export function escapeAttribute(text: string): string {
  if (!notPlainInAttribute.test(text)) return text;
  return replaceCharacters(withoutForbidden(text), inAttribute);
}

// The ampersand comes first: the references that are written for the others have one.
const inText: Replacements = [
  ["&", /&/g, "&amp;"],
  ["<", /</g, "&lt;"],
  [">", />/g, "&gt;"],
  ["\r", /\r/g, "&#13;"],
];
const inAttribute: Replacements = [
  ...inText,
  ['"', /"/g, "&quot;"],
  ["'", /'/g, "&#39;"],
  ["\t", /\t/g, "&#9;"],
  ["\n", /\n/g, "&#10;"],
];

/**
 * Makes text fit to stand in a CDATA section, which is closed and opened anew inside each `]]>`, and where the text may make one
 * with what stands before or behind it.
 */
export function escapeCdata(text: string): string {
  if (text === "") return newSection;
  const written = withoutForbidden(text).replaceAll("]]>", `]]${newSection}>`);
  const begun = written.startsWith(">") || written.startsWith("]>") ? newSection + written : written;
  return begun.endsWith("]") ? begun + newSection : begun;
}

const newSection = "]]><![CDATA[";
