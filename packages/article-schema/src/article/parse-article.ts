import { type Finding, linesOf } from "../findings/finding.js";
import { Article } from "./article.js";
import { attemptToRead } from "./attempt-to-read.js";
import { articleFindings } from "./article-findings.js";

/** How many faults an error's message says: a log is read by people, and what was refused may have thousands. */
const mostSaid = 20;

/** Thrown by {@link parseArticle}: its message reads well in a log and says the first faults, its findings are all of them, as data. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  /** One for each fault of the input's shape. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? "one fault" : `${findings.length} faults`;
    const more = findings.length - mostSaid;
    super(
      `This is not an article of the schema: ${count}.\n${linesOf(findings.slice(0, mostSaid))}${more > 0 ? `\n… and ${more} more.` : ""}`,
    );
    this.findings = findings;
  }
}

/** What {@link safeParseArticle} gives back: the article, or the error that {@link parseArticle} would throw. */
export type ArticleResult =
  | { readonly success: true; readonly data: Article; readonly error?: never }
  | { readonly success: false; readonly data?: never; readonly error: ArticleError };

/**
 * Gives the article that data holds, its empty lists filled in, or the faults of its shape. Does not check whether the
 * story holds together: `checkArticle` does.
 *
 * @param input any data, such as the result of `JSON.parse`; it is not changed
 */
export function safeParseArticle(input: unknown): ArticleResult {
  const refused = (findings: readonly Finding[]): ArticleResult => ({
    success: false,
    error: new ArticleError(findings),
  });
  return attemptToRead(
    () => {
      const { data, error } = Article.safeParse(input);
      return error ? refused(articleFindings(Article, error.issues, input)) : { success: true, data };
    },
    (finding) => refused([finding]),
  );
}

/**
 * Gives the article that data holds, its empty lists filled in.
 *
 * @param input any data, such as the result of `JSON.parse`; it is not changed
 * @throws {ArticleError} with every fault of the input's shape, where it is not an article
 */
export function parseArticle(input: unknown): Article {
  const result = safeParseArticle(input);
  if (result.success) return result.data;
  throw result.error;
}
