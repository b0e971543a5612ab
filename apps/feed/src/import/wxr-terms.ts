import { lineOf, textOrHtml } from "./html/plain-text.js";
import { lossReasons } from "./loss-reasons.js";
import type { WordPressSite } from "./wordpress-site.js";
import type { XmlPart } from "./xml-part.js";

/** Takes what a post is filed under: its authors, the first of its categories as its section, and the others and its tags. */
export function readTerms(item: XmlPart, { names }: WordPressSite) {
  const creators = item.takeAll("dc:creator").flatMap((creator) => {
    const name = nameIn(creator.text() ?? "", names);
    if (/@/.test(name)) creator.lose(lossReasons.email);
    return name === "" || /@/.test(name) ? [] : name;
  });
  const [byline, categories, tags]: [string[], string[], string[]] = [[], [], []];
  let language: string | undefined;
  for (const part of item.takeAll("category")) {
    const [domain, name, nicename = ""] = [part.attribute("domain"), part.text(), part.attribute("nicename")];
    if (name === undefined) continue;
    if (domain === "author") byline.push(name);
    // The plugin Polylang has a term for each language.
    else if (domain === "language" && /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(nicename)) language = nicename;
    else if (domain === "post_tag") tags.push(nameOf(name));
    else if (domain !== "category" && domain !== undefined)
      part.lose(`An article has sections and tags, and no place for WordPress's “${domain}”.`);
    else if (/^uncategori[sz]ed$/i.test(part.element.attributes["nicename"] ?? name))
      part.lose("That it is in no category says nothing.");
    else categories.push(nameOf(name));
  }
  const authors = byline.length > 0 ? byline.map((login) => nameIn(login, names)) : creators;
  const [section, ...others] = categories;
  return { authors: [...new Set(authors)], section, tags: [...new Set([...others, ...tags])], language };
}

function nameIn(login: string, names: WordPressSite["names"]): string {
  return names.get(login) ?? nameOf(login);
}

/** Gives a name as words: WordPress keeps, and exports, names as HTML. */
export function nameOf(html: string): string {
  return lineOf(textOrHtml(html, undefined)) ?? html;
}
