import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { parseArticle } from "../article/parse-article.js";
import { entityToJsonLd } from "../json-ld/entity-to-json-ld.js";
import { stringifyJsonLd } from "../json-ld/stringify-json-ld.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { readBody } from "../markdown/read-body.js";

const article = parseArticle(sound);
const [entity] = article.entities;

test.each<[(...given: never[]) => unknown, readonly unknown[], string]>([
  [
    toJsonLd,
    [article],
    "publication must be an object, and is undefined. Give what Publication.parse gives.",
  ],
  [toJsonLd, [article, {}], "publication.baseUrl must be text, and is undefined. Give what Publication."],
  [entityToJsonLd, [], "entity must be an object, and is undefined. Give what Entity.parse gives."],
  [
    entityToJsonLd,
    [entity],
    "options must be an object, and is undefined. Say the address of the page about it, as { url }.",
  ],
  [entityToJsonLd, [entity, {}], "options.url must be text, and is undefined."],
  [stringifyJsonLd, [], "graph must be an object, and is undefined. Give what toJsonLd gives."],
  [readBody, [], "markdown must be text, and is undefined. Give the body of an article."],
  [readBody, [article], "markdown must be text, and is [object Object]."],
])("%o says what it was not given: %#", (give, given, message) => {
  expect(() => void Reflect.apply(give, undefined, given)).toThrow(message);
});
