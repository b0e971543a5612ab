import { remembered } from "../remembered.js";

/** Where in a document an interpolated value stands. */
export type Context = "text" | "tag" | "attribute" | "address" | "files" | "cdata" | "code";

const openValue = /([^\s"'=<>]+)\s*=\s*["']([^"']*)$/;
const addressAttribute =
  /^(?:[a-z-]+:)?(?:href|action|formaction|cite|url|xmlurl|htmlurl|data|background|longdesc|manifest|ping|codebase)$/i;
const fileAttribute = /^(?:src|srcset|imagesrcset|poster)$/i;

/**
 * Says where the value of an attribute stands: an address that a browser follows, a file or files that it loads, or neither.
 *
 * @param attribute the attribute's name, with its prefix if it has one
 */
export const contextOf = remembered((attribute: string): "address" | "files" | "attribute" => {
  if (fileAttribute.test(attribute)) return "files";
  return addressAttribute.test(attribute) ? "address" : "attribute";
});

/** The language that a template composes a document in. */
export type Language = "xml" | "html";

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
  for (const part of parts.slice(0, -1)) {
    before += part;
    contexts.push(contextAfter(before, language));
    // What stands for the value must not end or begin anything.
    before += "x";
  }
  return contexts;
}

// A browser reads no references in these elements, so that nothing written there can be escaped.
const inCode = /<(script|style)(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>(?:(?!<\/\1)[^])*$/i;

function contextAfter(before: string, language: Language): Context {
  const cdata = before.lastIndexOf("<![CDATA[");
  if (cdata >= 0 && !before.includes("]]>", cdata)) return "cdata";
  const markup = before.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, "");
  if (markup.includes("<!--")) throw misplaced("a comment", before);
  if (language === "html" && inCode.test(markup)) return "code";
  const open = markup.lastIndexOf("<");
  const tag = open < 0 ? "" : markup.slice(open);
  if (tag === "" || isClosed(tag)) return "text";
  const unquoted = tag.replace(/"[^"]*"|'[^']*'/g, "");
  if (/\s$/.test(unquoted)) return "tag";
  if (!/=\s*["'][^"']*$/.test(unquoted))
    throw misplaced("a tag's name or an attribute without quotes", before);
  const [, name = "", start = ""] = openValue.exec(tag) ?? [];
  // Behind a scheme or a part of a path, a value can no longer choose where the address leads.
  return /[:/?#]/.test(start) ? "attribute" : contextOf(name);
}

function isClosed(tag: string): boolean {
  return tag.replace(/"[^"]*"|'[^']*'/g, "").includes(">");
}

function misplaced(where: string, before: string): TypeError {
  return new TypeError(`A value cannot be interpolated in ${where}: …${before.slice(-40)}\${…}`);
}
