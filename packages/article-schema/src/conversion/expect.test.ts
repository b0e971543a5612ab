import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { Article } from "../article/article.js";
import { parseArticle } from "../article/parse-article.js";
import { checkArticle } from "../checks/check-article.js";
import { readArticle } from "../checks/read-article.js";
import { entityReferences, references } from "../checks/references.js";
import { formatFindings } from "../findings/finding.js";
import { nearest } from "../findings/nearest.js";
import { shapeFindings } from "../findings/shape-findings.js";
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

const linked = {
  ...article,
  authors: [{ name: "Kim" }],
  translations: [{ language: "ko", id: "tag:news.example,2019:ko" }],
};

type Wrong = [(...given: never[]) => unknown, readonly unknown[], string];

test.each<Wrong>([
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
  [
    formatFindings,
    [null],
    "findings must be a list, and is null. Give what checkArticle or an ArticleError holds.",
  ],
  [nearest, [null, []], "word must be text, and is null. Give the word that was written."],
  [
    nearest,
    ["tag", null],
    "candidates must be a list, and is null. Give the words that could have been meant.",
  ],
  [nearest, ["tag", { a: 1 }], "candidates must be a list, and is [object Object]."],
  [
    shapeFindings,
    [null, [], {}],
    "schema must be an object, and is null. Give the schema of zod that refused the input.",
  ],
  [
    shapeFindings,
    [Article, null, {}],
    "issues must be a list, and is null. Give what it found: the issues of its error.",
  ],
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
    checkArticle,
    [sound, { declared: ["japan"] }],
    "options.declared must be a Set, and is a list. Give the ids as new Set(ids).",
  ],
  [
    checkArticle,
    [sound, { schema: { type: "object" } }],
    "options.schema must be a zod schema, and is [object Object]. Give what Article.extend gives.",
  ],
  [checkArticle, [sound, { schema: null }], "options.schema must be a zod schema, and is null."],
  [
    readArticle,
    [sound, { parseMarkdown: "remark" }],
    'options.parseMarkdown must be a function, and is "remark". Leave it out where there is none.',
  ],
  [
    checkArticle,
    [sound, { parseMarkdown: () => Promise.resolve({}) }],
    "what parseMarkdown gives must be a tree of mdast, and is [object Promise]. Give its root, and no promise of it.",
  ],
  [readBody, ["Text.", () => "<p>"], 'what parseMarkdown gives must be a tree of mdast, and is "<p>".'],
  [readBody, ["Text.", null], "parseMarkdown must be a function, and is null."],
  [readArticle, [sound, { usedEntities: [] }], "options.usedEntities must be a function, and is a list."],
  [
    readArticle,
    [sound, { usedEntities: () => Promise.resolve([]) }],
    "what options.usedEntities gives must be a list, and is [object Promise]. Give entities that were read already,",
  ],
  [readArticle, [sound, { usedEntities: () => null }], "usedEntities gives must be a list, and is null."],
  [readArticle, [sound, { usedEntities: () => "kim" }], 'usedEntities gives must be a list, and is "kim".'],
  [
    readArticle,
    [sound, { usedEntities: () => [undefined] }],
    "each of what options.usedEntities gives must be an object, and is undefined.",
  ],
  [toJsonLd, [article, { baseUrl: url }, { url: new URL(url) }], "options.url must be text, and is "],
  [toJsonLd, [article, { baseUrl: url }, { url, entityUrl: 5 }], "options.entityUrl must be a function"],
  [toJsonLd, [article, { baseUrl: url }, { body: {} }], "options.body.mentions must be a list"],
  [toJsonLd, [article, { baseUrl: url }, { body: null }], "options.body.mentions must be a list"],
  ...["entityUrl", "authorUrl", "translationUrl"].map((name): Wrong => [
    toJsonLd,
    [linked, { baseUrl: url }, { url, [name]: () => null }],
    `what options.${name} gives must be text or undefined, and is null. Give the address of the page.`,
  ]),
  [entityToJsonLd, [entity, { url, entityUrl: "/" }], 'options.entityUrl must be a function, and is "/".'],
  [entityToJsonLd, [entity, { url, entities: {} }], "options.entities must be a list"],
  [entityToJsonLd, [entity, { url, entities: [null] }], "each of options.entities must be an object"],
  [fromNinjs, [{}, { htmlToMarkdown: 5 }], "options.htmlToMarkdown must be a function, and is 5."],
  [
    fromNinjs,
    [{}, { defaults: "x" }],
    'options.defaults must be an object, and is "x". Give the fields that the item does not say.',
  ],
  [
    downgrade,
    [article, Object.create(null)],
    "An article is written in the versions 1 and 2, and not in an object.",
  ],
])("%o says what it was not given: %#", (give, given, message) => {
  expect(() => void Reflect.apply(give, undefined, given)).toThrow(message);
});
