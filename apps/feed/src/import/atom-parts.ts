import { readText } from "./atom-text.js";
import { fileAddress } from "./html/addresses.js";
import { lineOf } from "./html/plain-text.js";
import type { XmlPart } from "./xml-part.js";
import { onOneLine } from "../on-one-line.js";

/** Takes the names of authors. */
export function readNames(part: XmlPart): readonly string[] {
  const names = part.takeAll("atom:author").flatMap((author) => {
    // Blogger's word for what kind of account it is.
    author.take("blogger:type")?.takeWhole();
    return author.textOf("atom:name") ?? [];
  });
  return [...new Set(names.map(onOneLine))];
}

/** An entry that was copied from another feed says from which (RFC 4287, section 4.2.11). */
export function readSource(entry: XmlPart): {
  authors: readonly string[];
  feed?: { title: string; feedUrl: string };
} {
  const source = entry.take("atom:source");
  if (!source) return { authors: [] };
  const title = lineOf(readText(source.take("atom:title"), undefined));
  const self = source.takeAll("atom:link").find((link) => link.attribute("rel") === "self");
  const feedUrl = fileAddress(self?.attribute("href"), source.base);
  return {
    authors: readNames(source),
    ...(title !== undefined && feedUrl !== undefined && { feed: { title, feedUrl } }),
  };
}

const bloggerKind = "http://schemas.google.com/g/2005#kind";

/** Takes what an entry is about: Copydesk's feeds name the vocabulary of sections, and Blogger that of kinds. */
export function readCategories(entry: XmlPart): {
  section: string | undefined;
  tags: readonly string[];
  kind: string | undefined;
} {
  let section: string | undefined;
  let kind: string | undefined;
  const tags: string[] = [];
  for (const part of entry.takeAll("atom:category")) {
    const term = part.attribute("term");
    const { scheme = "", label } = part.element.attributes;
    const name = onOneLine(label ?? term ?? "");
    if (label === undefined || label === term) part.attribute("label");
    else part.lose(`The tag is called by its label, “${label}”.`);
    if (scheme === bloggerKind) {
      kind = /^http:\/\/schemas\.google\.com\/blogger\/2008\/kind#(\w+)$/.exec(term ?? "")?.[1] ?? kind;
      part.attribute("scheme");
    } else if (name === "") continue;
    else if (scheme.endsWith("/sections") && section === undefined) {
      part.attribute("scheme");
      section = name;
    } else {
      // Blogger's labels are words that the newsroom chose.
      if (/^(?:http:\/\/www\.blogger\.com\/atom\/ns#$|tag:blogger\.com,1999:blog-)/.test(scheme))
        part.attribute("scheme");
      tags.push(name);
    }
  }
  return { section, tags: [...new Set(tags)], kind };
}
