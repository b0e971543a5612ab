import { HttpUrl } from "@copydesk/article-schema";
import { lineOf, textOrHtml } from "./html/plain-text.js";
import { lossReasons } from "./loss-reasons.js";
import type { XmlPart } from "./xml-part.js";
import { onOneLine } from "../on-one-line.js";

/** Takes the authors' names. RSS's own author is an e-mail address, with the name in brackets behind it. */
export function readAuthors(item: XmlPart): readonly string[] {
  const creators = item.takeAll("dc:creator").flatMap((creator) => creator.text() ?? []);
  const atom = item.takeAll("atom:author").flatMap((author) => author.textOf("atom:name") ?? []);
  const persons = item.takeAll("author").flatMap((author) => {
    const text = author.text() ?? "";
    const name = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text.replace(/<[^<>@]*@[^<>]*>/, "");
    if (/@/.test(text)) author.lose(lossReasons.email);
    return /@/.test(name) || name.trim() === "" ? [] : [name];
  });
  const named = [...creators, ...atom, ...persons];
  const authors =
    named.length > 0 ? named : item.takeAll("itunes:author").flatMap((author) => author.text() ?? []);
  return [...new Set(authors.map((name) => (lineOf(textOrHtml(name, undefined)) ?? "").trim()))].filter(
    (name) => name !== "",
  );
}

/** Copydesk's feeds name the vocabulary of sections; others leave it open what a category is. */
export function readCategories(item: XmlPart): { section: string | undefined; tags: readonly string[] } {
  let section: string | undefined;
  const tags: string[] = [];
  for (const part of [...item.takeAll("category"), ...item.takeAll("dc:subject")]) {
    const text = part.text();
    const name = text === undefined ? undefined : lineOf(textOrHtml(text, undefined));
    if (name === undefined) continue;
    const isSection =
      section === undefined && (part.element.attributes["domain"] ?? "").endsWith("/sections");
    if (isSection) part.attribute("domain");
    if (isSection) section = name;
    else tags.push(name);
  }
  return { section, tags: [...new Set(tags)] };
}

/** An item that its feed took over from another one says so. */
export function readSource(item: XmlPart): { title: string; feedUrl: string } | undefined {
  const part = item.children.find(({ name }) => name === "source");
  const { url } = part?.element.attributes ?? {};
  const title = part?.element.text.trim();
  if (url === undefined || title === undefined || title === "" || !HttpUrl.safeParse(url).success)
    return undefined;
  const taken = item.take("source");
  taken?.text();
  taken?.attribute("url");
  return { title: onOneLine(title), feedUrl: url };
}
