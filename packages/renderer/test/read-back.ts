import { XMLParser } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";

/** What a reader knows of an item, whichever format it came in. */
export interface ReadItem {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: number;
  readonly modified: number | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly categories: readonly (string | undefined)[];
  readonly summary: string | undefined;
  readonly content: string | undefined;
}

const moment = (date: string | Date | undefined) =>
  date === undefined ? Number.NaN : new Date(date).getTime();
const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Reads RSS, Atom and JSON Feed with feedsmith. */
export const withFeedsmith = {
  rss: (text: string): readonly ReadItem[] =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      published: moment(item.pubDate),
      modified: item.dcterms?.modified?.map(moment)[0],
      authors: item.dc?.creators ?? [],
      categories: (item.categories ?? []).map(({ name }) => name),
      summary: item.description,
      content: item.content?.encoded,
    })),
  atom: (text: string): readonly ReadItem[] =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      id: entry.id,
      title: textOf(entry.title),
      link: entry.links?.find(({ rel }) => rel === "alternate")?.href,
      published: moment(entry.published),
      modified: entry.updated === entry.published ? undefined : moment(entry.updated),
      authors: (entry.authors ?? []).map(({ name }) => name),
      categories: (entry.categories ?? []).map(({ term }) => term),
      summary: textOf(entry.summary),
      content: textOf(entry.content),
    })),
  json: (text: string): readonly ReadItem[] =>
    (parseJsonFeed(text).items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      published: moment(item.date_published),
      modified: item.date_modified === undefined ? undefined : moment(item.date_modified),
      authors: (item.authors ?? []).map(({ name }) => name),
      categories: item.tags ?? [],
      summary: item.summary,
      content: item.content_html,
    })),
};

/** feedsmith gives Atom's texts as they are, or with their kind. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const inner: unknown =
    typeof value === "object" && value !== null && "value" in value ? value.value : undefined;
  return typeof inner === "string" ? inner : undefined;
}

const xml = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
  htmlEntities: true,
});

/** Gives the texts of the elements of some name in the items of an XML feed, as fast-xml-parser reads them. */
export function withFastXmlParser(text: string, item: readonly string[], element: string): readonly string[] {
  let found: unknown = xml.parse(text);
  for (const step of item) found = partOf(found, step);
  return list(found).flatMap((part) => list(partOf(part, element)).map(plain));
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : plain(partOf(value, "#text") ?? "");
}
