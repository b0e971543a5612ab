import { bareTags, tag, unreadIn } from "./unread-in.js";

/**
 * Says what would keep readers from reading a document that holds a piece of XML: an element that is not ended, a prefix that
 * nothing declares, or what no parser reads. The values in it were escaped by the template that composed it; its fixed parts are anybody's.
 *
 * @param markup the piece, as a template composed it
 * @param declared the prefixes that the document declares
 * @returns what the piece does, to stand behind its name; nothing where it does no such thing
 */
export function faultOf(markup: string, declared: ReadonlySet<string>): string | undefined {
  const open: Open[] = [];
  const tags = bareTags(markup);
  const unread = unreadIn(markup, tags);
  if (unread !== undefined)
    return `is not well-formed: ${JSON.stringify(unread)} is not read there. Compose it with xml, and interpolate texts and values.`;
  for (const [, end = "", name = "", attributes = "", empty = ""] of tags.matchAll(tag)) {
    if (end !== "") {
      const begun = open.pop()?.name;
      if (begun !== name) return notEnded(begun ?? `/${name}`);
      continue;
    }
    const outside = open.at(-1)?.declared ?? declared;
    const inside = new Set([
      ...outside,
      ...Array.from(attributes.matchAll(declaration), ([, prefix = ""]) => prefix),
    ]);
    if (empty === "") open.push({ name, declared: inside });
    for (const [, prefix = ""] of `${name} ${attributes}`.matchAll(/(?:^|\s)([^\s:="]+):/g))
      if (prefix !== "xmlns" && !inside.has(prefix))
        return `uses the prefix "${prefix}", which is not declared in feed.extension.namespaces.`;
  }
  const [first] = open;
  return first && notEnded(first.name);
}

/** An element that is not ended yet, and the prefixes that are declared within it. */
interface Open {
  readonly name: string;
  readonly declared: ReadonlySet<string>;
}

const declaration = /\sxmlns:([^\s=]+)/g;

function notEnded(name: string): string {
  return `is not well-formed: <${name}> stands alone. Compose it with xml.`;
}
