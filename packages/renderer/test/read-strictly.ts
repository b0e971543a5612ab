import type { ReadItem } from "./read-back.ts";
import { childOf, childrenOf, readXml, textsOf, type XmlElement } from "./xml-tree.ts";

const dc = "{http://purl.org/dc/elements/1.1/}";
const terms = "{http://purl.org/dc/terms/}";
const content = "{http://purl.org/rss/1.0/modules/content/}";
const atom = "{http://www.w3.org/2005/Atom}";

const moment = (date: string | undefined) => (date === undefined ? Number.NaN : Date.parse(date));
const optionalMoment = (date: string | undefined) => (date === undefined ? undefined : moment(date));

/** Reads RSS as the specifications say, without mending or trimming anything. */
export function readRss(document: string): readonly ReadItem[] {
  const channel = childOf(readXml(document), "channel");
  if (!channel) throw new Error("The feed has no channel.");
  return childrenOf(channel, "item").map((item) => ({
    id: textsOf(item, "guid")[0],
    title: textsOf(item, "title")[0],
    link: textsOf(item, "link")[0],
    published: moment(textsOf(item, "pubDate")[0]),
    modified: optionalMoment(textsOf(item, `${terms}modified`)[0]),
    authors: textsOf(item, `${dc}creator`),
    categories: textsOf(item, "category"),
    summary: textsOf(item, "description")[0],
    content: textsOf(item, `${content}encoded`)[0],
  }));
}

/** Reads Atom in the same way. */
export function readAtom(document: string): readonly ReadItem[] {
  const name = (person: XmlElement) => textsOf(person, `${atom}name`)[0];
  return childrenOf(readXml(document), `${atom}entry`).map((entry) => {
    const text = (element: string) => textsOf(entry, atom + element)[0];
    return {
      id: text("id"),
      title: text("title"),
      link: childrenOf(entry, `${atom}link`).find(({ attributes: { rel } }) => rel === "alternate")
        ?.attributes["href"],
      published: moment(text("published")),
      modified: text("updated") === text("published") ? undefined : moment(text("updated")),
      authors: childrenOf(entry, `${atom}author`).map(name),
      categories: childrenOf(entry, `${atom}category`).map(({ attributes: { term } }) => term),
      summary: text("summary"),
      content: text("content"),
    };
  });
}

/** Reads JSON Feed in the same way. */
export function readJsonFeed(document: string): readonly ReadItem[] {
  const part = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return list(part(JSON.parse(document), "items")).map((item) => ({
    id: text(part(item, "id")),
    title: text(part(item, "title")),
    link: text(part(item, "url")),
    published: moment(text(part(item, "date_published"))),
    modified: optionalMoment(text(part(item, "date_modified"))),
    authors: list(part(item, "authors")).map((author) => text(part(author, "name"))),
    categories: list(part(item, "tags")).map(text),
    summary: text(part(item, "summary")),
    content: text(part(item, "content_html")),
  }));
}
