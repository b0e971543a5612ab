import { Article, schemaVersion } from "../article/article.js";
import { attemptToRead } from "../article/attempt-to-read.js";
import { ArticleError, parseArticle } from "../article/parse-article.js";
import type { Finding } from "../findings/finding.js";
import { valueAt } from "../findings/schema-at.js";
import { shapeFindings } from "../findings/shape-findings.js";
import { fromVersion1 } from "./from-version-1.js";
import { expectParsed } from "../conversion/expect-parsed.js";
import { given } from "../conversion/given.js";
import type { Converted } from "../conversion/loss.js";
import { toVersion1 } from "./to-version-1.js";
import { ArticleVersion1 } from "./version-1.js";

/** The versions of the model that there have been, the newest last. Each can be read for ever. */
export const schemaVersions = [1, 2] as const;
/** A version of the model. */
export type SchemaVersion = (typeof schemaVersions)[number];

/**
 * Gives the article that data of any version of the model holds, as the newest version has it. Nothing is lost, but the size
 * of a picture without an address, which version 1 let stand and which says nothing. A media type that version 1 left out is
 * the one that the address ends in, or `application/octet-stream`.
 *
 * @param input any data, such as the result of `JSON.parse`; it is not changed
 * @throws {ArticleError} where it is no article of the version that it says it is, or of a version that is not known
 */
export function migrate(input: unknown): Article {
  const version = attemptToRead(
    () => valueAt(input, "schemaVersion"),
    () => undefined,
  );
  if (version !== 1) return parseArticle(input);
  const read = attemptToRead<ArticleVersion1 | Finding[]>(
    () => {
      const { data, error } = ArticleVersion1.safeParse(input);
      return error ? shapeFindings(ArticleVersion1, error.issues, input) : data;
    },
    (finding) => [finding],
  );
  if (Array.isArray(read)) throw new ArticleError(read);
  return Article.parse(fromVersion1(read));
}

/**
 * Gives an article as an older version of the model has it, for a program that has not moved on, and everything that this
 * version has no place for.
 *
 * @param article an article of the newest version
 * @param version the version wanted
 * @throws {RangeError} where there is no such version
 * @throws {TypeError} where the article was not parsed
 */
export function downgrade(article: Article, version: 1): Converted<ArticleVersion1>;
/**
 * Gives an article of the newest version as it is: nothing is lost.
 *
 * @param article an article of the newest version
 * @param version the newest version
 * @throws {TypeError} where the article was not parsed
 */
export function downgrade(article: Article, version: 2): Converted<Article>;
/**
 * Gives an article of the newest version as one of a version that is not known before the program runs.
 *
 * @param article an article of the newest version
 * @param version a version of the model
 * @throws {RangeError} where there is no such version
 * @throws {TypeError} where the article was not parsed
 */
export function downgrade(article: Article, version: SchemaVersion): Converted<Article | ArticleVersion1>;
export function downgrade(article: Article, version: SchemaVersion): Converted<Article | ArticleVersion1> {
  expectParsed(article);
  switch (version) {
    case 1:
      return toVersion1(article);
    case schemaVersion:
      return { value: article, losses: [] };
    default:
      throw new RangeError(
        `An article is written in the versions ${schemaVersions.join(" and ")}, and not in ${given(version)}.`,
      );
  }
}
