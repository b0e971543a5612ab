import { remembered } from "../remembered.js";
import { type Language, placeAfter } from "./place-after.js";

/** Where in a document an interpolated value stands. */
export type Context =
  | "text"
  | "tag"
  | "attribute"
  | "address"
  | "scheme"
  | "files"
  | "codeAttribute"
  | "cdata"
  | "code";

const addressAttribute =
  /^(?:[a-z-]+:)?(?:href|action|formaction|cite|url|xmlurl|htmlurl|data|background|longdesc|manifest|ping|codebase)$/i;
const fileAttribute = /^(?:src|srcset|imagesrcset|poster)$/i;
// A browser reads the references in them, and then runs what they say.
const codeAttribute = /^(?:on[a-z]+|style|srcdoc)$/i;
// What stands behind any other name would be read as attributes, or as text.
const attributeName = /^[^\s"'<>/=]+$/;

/**
 * Says where the value of an attribute stands: an address that a browser follows, a file or files that it loads, code that it
 * runs, or none of these.
 *
 * @param attribute the attribute's name, with its prefix if it has one
 * @throws {TypeError} where no attribute can have that name
 */
export const contextOf = remembered(
  (attribute: string): "address" | "files" | "codeAttribute" | "attribute" => {
    if (!attributeName.test(attribute))
      throw new TypeError(`No attribute can be named ${JSON.stringify(attribute)}.`);
    if (codeAttribute.test(attribute)) return "codeAttribute";
    if (fileAttribute.test(attribute)) return "files";
    return addressAttribute.test(attribute) ? "address" : "attribute";
  },
);

/**
 * Finds out, from the fixed parts of a template, where each interpolation stands. Fixed parts are code, so a template
 * that interpolates where nothing can be made safe is a fault of its author.
 *
 * @param parts the fixed parts of a template, one more than there are interpolations
 * @param language what they are written in
 * @throws {TypeError} where an interpolation stands in a tag's name, a comment, or an attribute without quotes
 */
export function contextsOf(parts: readonly string[], language: Language): readonly Context[] {
  const contexts: Context[] = [];
  let before = "";
  for (const [index, part] of parts.slice(0, -1).entries()) {
    before += part;
    contexts.push(contextBetween(before, parts[index + 1] ?? "", language));
    // What stands for the value must not end or begin anything.
    before += "x";
  }
  return contexts;
}

function contextBetween(before: string, behind: string, language: Language): Context {
  const { place, attribute, start } = placeAfter(before, language);
  if (place === "comment") throw misplaced("a comment", before);
  if (place === "tag" && !/[^=\s]\s+$/.test(before))
    throw misplaced("a tag's name or an attribute without quotes", before);
  if (place !== "value") return place;
  if (attribute === undefined) throw misplaced("quotes that are no attribute's", before);
  const context = contextOf(attribute);
  // Behind a scheme or a part of a path, a value can no longer choose where the address leads.
  if (context === "attribute" || context === "codeAttribute") return context;
  if (/[:/?#]/.test(start)) return "attribute";
  return /^[^:/?#"']*:/.test(behind) ? "scheme" : context;
}

function misplaced(where: string, before: string): TypeError {
  return new TypeError(`A value cannot be interpolated in ${where}: …${before.slice(-40)}\${…}`);
}
