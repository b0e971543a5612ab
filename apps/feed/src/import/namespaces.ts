import type { XmlElement } from "@rgrove/parse-xml";

/**
 * The vocabularies that feeds are written in, by the prefixes that everybody uses for them. A file may use other prefixes:
 * what counts is the address (Namespaces in XML 1.0, section 2.1). An empty prefix stands for RSS itself.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/2005/Atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://www.w3.org/2007/app", "app"],
  ["http://purl.org/atom/app#", "app"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/elements/1.0/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://search.yahoo.com/mrss/", "media"],
  ["http://schemas.google.com/blogger/2018", "blogger"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/rss/1.0/", ""],
  ["http://my.netscape.com/rdf/simple/0.9/", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** The same, by addresses as they are compared: many write `https`, other capitals, or a stroke more or less at the end. */
const usualPrefixes: ReadonlyMap<string, string> = new Map(
  Array.from(prefixes, ([address, prefix]) => [compared(address), prefix]),
);

/** WordPress counts its vocabularies' versions up in their addresses. */
const wordPress = /^https?:\/\/wordpress\.org\/export\/\d+\.\d+\/(excerpt\/)?$/;

/** What the prefixes in a part of a file stand for. */
export type Scope = ReadonlyMap<string, string>;

/**
 * Gives what prefixes stand for before a file declares any. What is called a feed is Atom, also where nobody said so.
 *
 * @param root the file's outermost element
 */
export function firstScope(root: XmlElement): Scope {
  return new Map(root.name === "feed" ? [["", "http://www.w3.org/2005/Atom"]] : []);
}

/**
 * Gives what prefixes stand for in an element.
 *
 * @param element the element, which may declare some
 * @param above what they stand for around it
 */
export function scopeOf(element: XmlElement, above: Scope): Scope {
  const declared = Object.entries(element.attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return above;
  return new Map([
    ...above,
    ...declared.map(([name, address]) => [name.slice("xmlns:".length), address] as const),
  ]);
}

/**
 * Gives a name with the usual prefix of its vocabulary. A prefix that stands for nothing known is kept: many feeds use prefixes
 * that they forget to declare.
 *
 * @param name the name, as the file has it
 * @param scope what prefixes stand for where it stands
 */
export function usualName(name: string, scope: Scope): string {
  const [prefix, local] = name.includes(":") ? splitName(name) : ["", name];
  const address = scope.get(prefix);
  const usual = address === undefined ? prefix : (usualPrefix(address.trim()) ?? prefix);
  return usual === "" ? local : `${usual}:${local}`;
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return [name.slice(0, colon), name.slice(colon + 1)];
}

/** Gives the usual prefix of a vocabulary, or nothing where it is none of those known here. */
function usualPrefix(address: string): string | undefined {
  const match = wordPress.exec(address);
  if (match) return match[1] === undefined ? "wp" : "excerpt";
  return usualPrefixes.get(compared(address));
}

function compared(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https:/, "http:")
    .replace(/[/#]$/, "");
}
