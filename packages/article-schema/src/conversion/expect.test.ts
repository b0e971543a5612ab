import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { parseArticle } from "../article/parse-article.js";
import { checkArticle } from "../checks/check-article.js";
import { readArticle } from "../checks/read-article.js";
import { entityReferences, references } from "../checks/references.js";
import { entityToJsonLd } from "../json-ld/entity-to-json-ld.js";
import { stringifyJsonLd } from "../json-ld/stringify-json-ld.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { readBody } from "../markdown/read-body.js";
import { fromNinjs } from "../ninjs/from-ninjs.js";
import { dateRange, isAfter } from "../primitives/date-range.js";
import { downgrade } from "../versions/migrate.js";

const article = parseArticle(sound);
const [entity] = article.entities;
const url = "https://news.example/";

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
  [readBody, [Object.create(null)], "markdown must be text, and is an object."],
  [readBody, [["Text."]], "markdown must be text, and is a list."],
  [stringifyJsonLd, ["{}"], 'graph must be an object, and is "{}".'],
  [entityToJsonLd, [{}, { url }], "entity.id must be text, and is undefined. Give what Entity.parse gives."],
  [entityToJsonLd, [{ id: "kim" }, { url }], "entity.type must be text, and is undefined."],
  [
    toJsonLd,
    [article, { baseUrl: url }, null],
    "options must be an object, and is null. Say where the story",
  ],
  [
    checkArticle,
    [sound, null],
    "options must be an object, and is null. Say how the article is read, as { schema }, or leave them out.",
  ],
  [readArticle, [sound, 5], "options must be an object, and is 5."],
  [
    fromNinjs,
    [{}, null],
    "options must be an object, and is null. Say what the item does not say, as { defaults }",
  ],
  [
    references,
    [undefined],
    "article must be an object, and is undefined. Give an article, or what readDraft gives.",
  ],
  [entityReferences, [null, []], "entity must be an object, and is null. Give what Entity.parse gives."],
  [
    entityReferences,
    [entity],
    "at must be a list, and is undefined. Give the path that leads to the entity,",
  ],
  [
    dateRange,
    [null],
    "date must be text, and is null. Give a date of the article schema, such as 2019-11-22.",
  ],
  [isAfter, [undefined, "2019"], "first must be text, and is undefined."],
  [isAfter, ["2019", new Date(0)], "second must be text, and is "],
  [
    downgrade,
    [article, Object.create(null)],
    "An article is written in the versions 1 and 2, and not in an object.",
  ],
])("%o says what it was not given: %#", (give, given, message) => {
  expect(() => void Reflect.apply(give, undefined, given)).toThrow(message);
});
