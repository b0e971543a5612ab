import * as fc from "fast-check";
import { parseArticle } from "../../src/article/parse-article.ts";
import { HttpUrl } from "../../src/primitives/http-url.ts";

const line = fc
  .oneof(fc.constantFrom("A", "<b>", " x ", "가"), fc.string({ unit: "grapheme", minLength: 1 }))
  .filter((text) => /\S/.test(text) && !/[\n\r\u2028\u2029]/.test(text));
const text = fc.oneof(line, fc.constant("two\nlines"));
const url = fc
  .oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      "https://뉴스.example/기사?q=[1]#a#b",
      "http://[::1]:80/a[1]",
      "https://news.example",
      "https://news.example/\ud800",
    ),
  )
  .filter((address) => HttpUrl.safeParse(address).success);
const instant = fc.constantFrom(
  "2031-05-04T18:00+02:00",
  "2031-05-04T18:00:00.125+14:00",
  "2031-05-04T16:00:00Z",
);
const publicationDate = fc.oneof(instant, fc.constant("2031-05-04"));
const partialDate = fc.constantFrom("1965", "2018-10", "2016-11-23", "0001");
const id = fc.constantFrom("one", "two", "three", "four", "5", "none");
const tagUri = fc.constantFrom("tag:news.example,2031-05-04:a", "tag:x@news.example,2031:b/c?d='e'&f=%20");
const language = fc.constantFrom("en", "ko-KR", "x-private");
const slug = fc.constantFrom("story", "story-2");

function some<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(of, { maxLength: 3 });
}

/** Any of an object's fields may be left out, but for those named. */
function record<T extends Record<string, unknown>>(
  required: readonly (keyof T & string)[],
  fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<unknown> {
  return fc.record(fields, { requiredKeys: [...required] });
}

const base = { id, name: line, otherNames: some(line), description: text, sameAs: some(url) };
const named = ["type", "id", "name"] as const;
const entity = fc.oneof(
  record(named, {
    type: fc.constant("person"),
    ...base,
    roles: some(record(["title"], { title: line, organization: id, from: partialDate })),
  }),
  record(named, {
    type: fc.constant("organization"),
    ...base,
    kind: fc.constant("court"),
    parent: id,
    location: id,
  }),
  record(named, {
    type: fc.constant("place"),
    ...base,
    kind: fc.constant("city"),
    containedIn: id,
    coordinates: fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.integer({ min: -180, max: 180 }),
    }),
  }),
  record([...named, "parties"], {
    type: fc.constant("agreement"),
    ...base,
    parties: fc.constant(["one", "two"]),
    signed: instant,
    effective: partialDate,
    expires: partialDate,
    statusHistory: some(fc.record({ status: fc.constant("signed"), date: partialDate })),
  }),
  record([...named, "date"], {
    type: fc.constant("event"),
    ...base,
    date: fc.oneof(partialDate, instant, fc.constant("1910/1945-01")),
    place: id,
    participants: some(id),
  }),
  record(named, { type: fc.constant("topic"), ...base, broader: id }),
);
const rendition = record(["url", "mediaType"], {
  url,
  mediaType: fc.constant("image/jpeg"),
  width: fc.integer({ min: 1 }),
  height: fc.integer({ min: 1 }),
  size: fc.nat(),
  duration: fc.double({ min: 0, max: 1e9, noNaN: true }),
});
const media = record(["kind", "credit"], {
  kind: fc.constantFrom("photo", "graphic", "video", "audio"),
  credit: line,
  creditedTo: id,
  renditions: some(rendition),
  alt: text,
  decorative: fc.constant(true),
  caption: text,
});
/** Articles with any of their fields, some references that lead nowhere, and some ids that two things have. */
export const articles = record(
  ["schemaVersion", "id", "slug", "language", "headline", "summary", "body", "datePublished"],
  {
    schemaVersion: fc.constant(2),
    id: tagUri,
    slug,
    formerSlugs: some(slug),
    language,
    status: fc.constantFrom("draft", "published", "withdrawn"),
    headline: line,
    summary: text,
    body: fc.oneof(text, fc.constant("")),
    section: line,
    tags: some(line),
    dateline: line,
    datePublished: publicationDate,
    dateModified: publicationDate,
    authors: some(record(["name"], { name: line, entity: id })),
    embargoedUntil: instant,
    expires: instant,
    withdrawal: fc.record({ date: publicationDate, reason: text }),
    translations: some(record(["id", "language"], { id: tagUri, language, url })),
    about: some(id),
    entities: fc.array(entity, { maxLength: 6 }),
    quotes: some(record(["text"], { text, speaker: id, attribution: line })),
    claims: some(record(["text", "standing"], { text, claimant: id, standing: fc.constant("reported") })),
    media: some(media),
    corrections: some(fc.record({ date: publicationDate, text })),
    sources: some(record(["name"], { name: line, url, entity: id })),
    rights: record([], { holder: line, notice: line, license: url, usageTerms: text }),
    syndicatedFrom: record(["title", "feedUrl"], { title: line, feedUrl: url, guid: line }),
    aiDisclosure: record(["digitalSourceType"], {
      digitalSourceType: fc.constantFrom("humanEdits", "trainedAlgorithmicMedia"),
      note: text,
    }),
  },
).map((input) => parseArticle(JSON.parse(JSON.stringify(input))));
