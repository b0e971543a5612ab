import { expect, test } from "vitest";
import { parseArticle } from "../article/parse-article.js";
import { Publication } from "../publication/publication.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { fromNinjs } from "./from-ninjs.js";
import { toNinjs } from "./to-ninjs.js";

const count = 10_000;
const ids = Array.from({ length: count }, (_, index) => `thing-${index}`);
const huge = parseArticle({
  schemaVersion: 2,
  id: "tag:news.example,2031:huge",
  slug: "huge",
  language: "en",
  headline: "Huge",
  summary: "Huge.",
  body: "Huge.",
  datePublished: "2031-05-04T16:00:00Z",
  about: ids,
  authors: ids.map((entity) => ({ name: "One Name", entity })),
  entities: ids.map((id) => ({ type: "event", id, name: "One Name", date: "2031", participants: [ids[0]] })),
});

// A quadratic step over ten thousand takes minutes; these bounds leave room for slow machines only.
test("ten thousand entities are converted in linear time", { timeout: 20_000 }, () => {
  const { value } = toNinjs(huge);
  const back = fromNinjs(JSON.parse(JSON.stringify(value)));
  expect(back.value?.entities).toHaveLength(count);
  const anonymous = fromNinjs({ ...value, events: [], people: ids.map(() => ({ name: "One Name" })) });
  expect(anonymous.value?.entities).toHaveLength(count);
  const publication = Publication.parse({
    id: "tag:news.example,2030:news",
    title: "News",
    description: "News.",
    language: "en",
    baseUrl: "https://news.example/",
  });
  expect(toJsonLd(huge, publication, { url: "https://news.example/huge" })["@graph"]).toHaveLength(count + 3);
});
