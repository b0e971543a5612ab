const untold = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g;
const quoted = /"[^"]*"|'[^']*'/g;

/**
 * Says what would keep readers from reading a document that holds a piece of XML: an element that is not ended, or a prefix that
 * nothing declares. The values in it were escaped by the template that composed it; its fixed parts are anybody's.
 *
 * @param markup the piece, as a template composed it
 * @param declared the prefixes that the document declares
 * @returns what the piece does, to stand behind its name; nothing where it does no such thing
 */
export function faultOf(markup: string, declared: ReadonlySet<string>): string | undefined {
  const open: string[] = [];
  // A value in quotes may hold “>”, and names nothing.
  const tags = markup.replace(untold, "").replace(quoted, '""');
  const inPlace = new Set(Array.from(tags.matchAll(/\sxmlns:([^\s=]+)=/g), ([, prefix]) => prefix));
  for (const [, end = "", name = "", attributes = "", empty = ""] of tags.matchAll(tag)) {
    if (end !== "") {
      const begun = open.pop();
      if (begun !== name) return notEnded(begun ?? `/${name}`);
      continue;
    }
    if (empty === "") open.push(name);
    for (const [, prefix = ""] of `${name} ${attributes}`.matchAll(/(?:^|\s)([^\s:="]+):/g))
      if (prefix !== "xmlns" && !declared.has(prefix) && !inPlace.has(prefix))
        return `uses the prefix "${prefix}", which is not declared in feed.extension.namespaces.`;
  }
  const [first] = open;
  return first === undefined ? undefined : notEnded(first);
}

const tag = /<(\/?)([^\s/>!?]+)([^>]*?)(\/?)>/g;

function notEnded(name: string): string {
  return `is not well-formed: <${name}> stands alone. Compose it with xml.`;
}
