/** Where in a document an interpolated value stands. */
export type Context = "text" | "tag" | "attribute" | "address" | "cdata";

const beforeValue = /([^\s"'=<>]+)\s*=\s*["']$/;
const addressAttribute = /^(?:[a-z-]+:)?(?:href|src|action|formaction|poster|cite|url)$/i;

/** Says whether the value of an attribute is followed by a browser, so that it must be a web address. */
export function holdsAddress(attribute: string): boolean {
  return addressAttribute.test(attribute);
}

/**
 * Finds out, from the fixed parts of a template, where each interpolation stands. Fixed parts are code, so a template
 * that interpolates where nothing can be made safe is a fault of its author.
 *
 * @param parts the fixed parts of a template, one more than there are interpolations
 * @throws {TypeError} where an interpolation stands in a tag's name, a comment, or an attribute without quotes
 */
export function contextsOf(parts: readonly string[]): readonly Context[] {
  const contexts: Context[] = [];
  let before = "";
  for (const part of parts.slice(0, -1)) {
    before += part;
    contexts.push(contextAfter(before));
    // What stands for the value must not end or begin anything.
    before += "x";
  }
  return contexts;
}

function contextAfter(before: string): Context {
  const cdata = before.lastIndexOf("<![CDATA[");
  if (cdata >= 0 && !before.includes("]]>", cdata)) return "cdata";
  const markup = before.replace(/<!\[CDATA\[[^]*?\]\]>/g, "");
  const open = markup.lastIndexOf("<");
  const tag = open < 0 ? "" : markup.slice(open);
  if (tag.startsWith("<!--") && !tag.includes("-->")) throw misplaced("a comment", before);
  if (tag === "" || isClosed(tag)) return "text";
  const unquoted = tag.replace(/"[^"]*"|'[^']*'/g, "");
  if (/\s$/.test(unquoted)) return "tag";
  if (!/=\s*["'][^"']*$/.test(unquoted))
    throw misplaced("a tag's name or an attribute without quotes", before);
  return holdsAddress(beforeValue.exec(tag)?.[1] ?? "") ? "address" : "attribute";
}

function isClosed(tag: string): boolean {
  return tag.replace(/"[^"]*"|'[^']*'/g, "").includes(">");
}

function misplaced(where: string, before: string): TypeError {
  return new TypeError(`A value cannot be interpolated in ${where}: …${before.slice(-40)}\${…}`);
}
