import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import { Article, type ArticleInput } from "./article/article.js";
import { parseArticle, safeParseArticle } from "./article/parse-article.js";
import type { ArticleDraft } from "./checks/draft.js";
import { readArticle, type ReadOptions } from "./checks/read-article.js";
import type { Agreement } from "./entities/agreement.js";
import type { Entity, EntityType } from "./entities/entity.js";
import { HttpUrl } from "./primitives/http-url.js";
import type { EntityId, Slug } from "./primitives/slug.js";
import type { TagUri } from "./primitives/tag-uri.js";
import { type downgrade, migrate } from "./versions/migrate.js";
import type { ArticleVersion1 } from "./versions/version-1.js";

test("text that nobody checked does not pass for an id, nor one id for another", () => {
  expectTypeOf<string>().not.toExtend<Slug>();
  expectTypeOf<Slug>().toExtend<string>();
  expectTypeOf<Slug>().not.toExtend<EntityId>();
  expectTypeOf<Article["id"]>().toEqualTypeOf<TagUri>();
  expectTypeOf(HttpUrl.parse("https://news.example/")).toEqualTypeOf<HttpUrl>();
});

test("lists are always there in an article, and may be left out of what becomes one", () => {
  expectTypeOf<Article["tags"]>().toEqualTypeOf<string[]>();
  expectTypeOf<ArticleInput["tags"]>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<Article>().toExtend<ArticleInput>();
});

test("the kinds of entity are those that its schema has", () => {
  expectTypeOf<Entity>().toExtend<z.infer<typeof Entity>>();
  expectTypeOf<z.infer<typeof Entity>>().toExtend<Entity>();
});

test("an entity's type tells what else it has", () => {
  expectTypeOf<EntityType>().toEqualTypeOf<
    "person" | "organization" | "place" | "agreement" | "event" | "topic"
  >();
  expectTypeOf<Extract<Entity, { type: "agreement" }>>().toEqualTypeOf<Agreement>();
  expectTypeOf<Extract<Entity, { type: "topic" }>>().not.toHaveProperty("parties");
});

test("parsing gives an article from anything", () => {
  expectTypeOf(parseArticle).parameter(0).toBeUnknown();
  expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>();
  const result = safeParseArticle({});
  expectTypeOf(result.success ? result.data : undefined).toEqualTypeOf<Article | undefined>();
});

test("an article that is read with a schema of somebody's own has their fields", () => {
  const Priced = Article.extend({ price: z.number() });
  const { article } = readArticle({}, { schema: Priced });
  expectTypeOf(article?.price).toEqualTypeOf<number | undefined>();
  expectTypeOf(article).toEqualTypeOf<z.infer<typeof Priced> | undefined>();
  expectTypeOf(readArticle({}).article).toEqualTypeOf<Article | undefined>();
  const perhaps: ReadOptions = {};
  expectTypeOf(readArticle({}, perhaps).article).toEqualTypeOf<Article | undefined>();
});

test("any part of a draft may be missing", () => {
  expectTypeOf<ArticleDraft["headline"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<NonNullable<ArticleDraft["entities"]>[number]>().extract<undefined>().toBeUndefined();
});

test("versions have types of their own", () => {
  expectTypeOf(migrate).returns.toEqualTypeOf<Article>();
  expectTypeOf<ReturnType<typeof downgrade>["value"]>().toExtend<Article | ArticleVersion1>();
});
