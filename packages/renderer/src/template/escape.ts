import { withoutForbidden } from "./characters.js";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// Most text holds nothing of these, and is looked through once, for them and for what XML forbids.
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const notPlainInText = /[\u0000-\u0008\u000b-\u001f&<>\ufffe\uffff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const notPlainInAttribute = /[\u0000-\u001f&<>"'\ufffe\uffff]/;
const everyInText = /[&<>\r]/g;
const everyInAttribute = /[&<>"'\t\n\r]/g;

function reference(character: string): string {
  return references[character] ?? character;
}

/** Escapes text to stand between tags. A carriage return is written as a reference: parsers would make it a line feed. */
export function escapeText(text: string): string {
  if (text.isWellFormed() && !notPlainInText.test(text)) return text;
  return withoutForbidden(text).replace(everyInText, reference);
}

/** Escapes text to stand in a quoted attribute. White space is written as references: parsers would make it spaces. */
export function escapeAttribute(text: string): string {
  if (text.isWellFormed() && !notPlainInAttribute.test(text)) return text;
  return withoutForbidden(text).replace(everyInAttribute, reference);
}

/** Makes text fit to stand in a CDATA section, which is closed and opened anew inside each `]]>`. */
export function escapeCdata(text: string): string {
  return withoutForbidden(text).replaceAll("]]>", "]]]]><![CDATA[>");
}
