import { expect, test } from "vitest";
import * as z from "zod";
import { sound } from "../../test/articles.js";
import { Article } from "../article/article.js";
import { parseArticle } from "../article/parse-article.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { toNinjs } from "../ninjs/to-ninjs.js";
import { Publication } from "../publication/publication.js";
import { downgrade } from "../versions/migrate.js";
import { filledIn } from "./expect-parsed.js";

const publication = Publication.parse({
  id: "tag:news.example,2019:news",
  title: "Example News",
  description: "What happened.",
  language: "en",
  baseUrl: "https://news.example/",
});
const conversions: [string, (article: Article) => unknown][] = [
  ["toJsonLd", (article) => toJsonLd(article, publication)],
  ["toNinjs", toNinjs],
  ["downgrade", (article) => downgrade(article, 1)],
];

test.each(conversions)("%s says of an article that was not parsed what it lacks", (_, convert) => {
  const article = parseArticle(sound);
  Reflect.deleteProperty(article, "media");
  expect(() => convert(article)).toThrow(
    "article.media must be a list, and is undefined. Give the article as parseArticle gives it, which fills in what was left out.",
  );
  const ofNothing = (): unknown => Reflect.apply(convert, undefined, [undefined]);
  expect(ofNothing).toThrow(/^article must be an object, and is undefined\./);
});

test("looks for each list that the schema fills in", () => {
  const lists = Object.entries(Article.shape).filter(
    ([, field]) => field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray,
  );
  expect(lists.map(([name]) => name).toSorted()).toEqual([...filledIn].toSorted());
});
