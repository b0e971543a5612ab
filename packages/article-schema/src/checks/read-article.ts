import type * as z from "zod";
import { Article } from "../article/article.js";
import { articleFindings, otherVersion } from "../article/article-findings.js";
import { attemptToRead } from "../article/attempt-to-read.js";
import { canBeRead } from "../article/can-be-read.js";
import type { Finding } from "../findings/finding.js";
import type { Body, MarkdownParser } from "../markdown/body.js";
import { readBody } from "../markdown/read-body.js";
import { findingsOf } from "./check.js";
import { checks } from "./checks.js";
import { declaredIds, idsIn } from "./declared-ids.js";
import { type ArticleDraft, withoutFaults } from "./draft.js";
import { expectEntities, expectOptions } from "./expect-options.js";
import { idDuplicate } from "./id-duplicate.js";
import { references } from "./references.js";

/** How an article comes to be read. `Own` is an {@link Article} with fields of your own. */
export interface CheckOptions<Own extends Article = Article> {
  /** What the article's shape must be: {@link Article} by default, or what `Article.extend` gave, for articles with fields of your own. */
  readonly schema?: z.ZodType<Own> | undefined;
  /** What reads the body, where it has not been read: mdast-util-from-markdown by default, or a faster parser. */
  readonly parseMarkdown?: MarkdownParser | undefined;
  /** What `readBody` gave for the body of this very article, where it has been read already. */
  readonly body?: Body | undefined;
}

/** What an article that is kept in several places is put together from. */
export interface ReadOptions<Own extends Article = Article> extends CheckOptions<Own> {
  /**
   * Gives the entities that are kept elsewhere and that the article uses, to be added after its own. Of them nothing is said,
   * but that the article has one with the same id: check them where they are kept.
   *
   * @param draft what there is of the article
   * @param body its body
   */
  readonly usedEntities?:
    | ((draft: ArticleDraft, body: Body) => Iterable<Own["entities"][number]>)
    | undefined;
  /** The ids of all entities that are kept elsewhere. A reference to one is not at fault, and they are suggested. */
  readonly declared?: ReadonlySet<string> | undefined;
}

/** What {@link readArticle} gives. */
export interface ArticleReading<Own extends Article = Article> {
  /** The article, its empty lists filled in and its entities complete. It is missing where its shape is at fault. */
  readonly article?: Own;
  /** What there is of the article, whatever is wrong with it. */
  readonly draft: ArticleDraft;
  readonly body: Body;
  /** Everything that keeps the story from holding together, as `checkArticle` says it. */
  readonly findings: readonly Finding[];
}

/**
 * Reads, completes and checks an article with fields of your own, as `readArticle` does without them.
 *
 * @param input any data; it is not changed
 * @param options the schema, as `Article.extend` gave it, how the article is read, and where further entities come from
 * @throws {TypeError} where the options or what their functions give are not what they must be
 * @throws what the functions of the schema throw
 */
export function readArticle<Own extends Article>(
  input: unknown,
  options: ReadOptions<Own> & { readonly schema: z.ZodType<Own> },
): ArticleReading<Own>;
/**
 * Reads, completes and checks an article in one pass: its shape is looked at once, and its body is parsed once. This gives
 * what `readDraft`, `readBody`, `checkArticle` and `safeParseArticle` give one after another.
 *
 * @param input any data, such as an `Article` or the result of `JSON.parse`; it is not changed
 * @param options how it is read, and where further entities come from
 * @throws {TypeError} where the options or what their functions give are not what they must be
 */
export function readArticle(input: unknown, options?: ReadOptions): ArticleReading;
export function readArticle(input: unknown, options: ReadOptions = {}): ArticleReading {
  expectOptions(options);
  const shape = readShape(input, options.schema ?? Article);
  const body = options.body ?? readBody(shape.draft.body ?? "", options.parseMarkdown);
  const used = options.usedEntities ? expectEntities(options.usedEntities(shape.draft, body)) : [];
  const article = shape.article && { ...shape.article, entities: [...shape.article.entities, ...used] };
  const draft: ArticleDraft = article ?? {
    ...shape.draft,
    entities: [...(shape.draft.entities ?? []), ...used],
  };
  if (!shape.isChecked) return { draft, body, findings: shape.findings };

  const own = shape.draft.entities ?? [];
  const subject = {
    article: draft,
    own,
    // What entities that are kept elsewhere refer to matters to the article's own alone.
    references: references(own.length > 0 ? draft : shape.draft),
    body,
    declared: declaredIds([...shape.ids, ...used.map(({ id }) => id)], options.declared),
  };
  const { unreadable } = body;
  const isRead = !unreadable && (options.body ?? shape.draft.body) !== undefined;
  const applicable = isRead ? checks : checks.filter(({ readsBody }) => !readsBody);
  const unread: Finding[] = unreadable ? [{ severity: "error", path: ["body"], ...unreadable }] : [];
  const integrity = findingsOf(applicable, subject).filter(
    ({ code, path }) => code === idDuplicate.code || !isAboutEntity(path, own.length),
  );
  return { ...(article && { article }), draft, body, findings: [...shape.findings, ...unread, ...integrity] };
}

/** What the input's shape says. After this the input itself is not looked at any more. */
interface Shape {
  readonly article?: Article;
  readonly draft: ArticleDraft;
  /** The ids that its entities declare. */
  readonly ids: readonly string[];
  /** Whether there is more to say of the article than that it is of another version, or cannot be read at all. */
  readonly isChecked: boolean;
  readonly findings: readonly Finding[];
}

function readShape(input: unknown, schema: z.ZodType<Article>): Shape {
  return attemptToRead<Shape>(
    () => {
      const { data: article, error } = schema.safeParse(input);
      const isChecked = otherVersion(input) === undefined;
      return error
        ? {
            ids: idsIn(input),
            isChecked,
            draft: withoutFaults(input, error.issues),
            findings: articleFindings(schema, error.issues, input),
          }
        : { ids: idsIn(article), isChecked, article, draft: article, findings: [] };
    },
    (finding) => {
      // What the functions of a schema throw is no fault of the data: they throw it once more.
      if (schema !== Article && canBeRead(input)) schema.safeParse(input);
      return { draft: {}, ids: [], isChecked: false, findings: [finding] };
    },
  );
}

/** Says whether a path leads to one of an article's entities from an index on. */
function isAboutEntity([field, index]: Finding["path"], from: number): boolean {
  return field === "entities" && typeof index === "number" && index >= from;
}
