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

const inText = /[&<>\r]/;
const everyInText = /[&<>\r]/g;
const inAttribute = /[&<>"'\t\n\r]/;
const everyInAttribute = /[&<>"'\t\n\r]/g;

function reference(character: string): string {
  return references[character] ?? character;
}

/** Escapes text to stand between tags. A carriage return is written as a reference: parsers would make it a line feed. */
export function escapeText(text: string): string {
  const clean = withoutForbidden(text);
  return inText.test(clean) ? clean.replace(everyInText, reference) : clean;
}

/** Escapes text to stand in a quoted attribute. White space is written as references: parsers would make it spaces. */
export function escapeAttribute(text: string): string {
  const clean = withoutForbidden(text);
  return inAttribute.test(clean) ? clean.replace(everyInAttribute, reference) : clean;
}

/** Makes text fit to stand in a CDATA section, which is closed and opened anew inside each `]]>`. */
export function escapeCdata(text: string): string {
  return withoutForbidden(text).replaceAll("]]>", "]]]]><![CDATA[>");
}
