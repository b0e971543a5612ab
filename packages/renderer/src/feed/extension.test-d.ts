import type { Article } from "@copydesk/article-schema";
import { expectTypeOf, test } from "vitest";
import type { renderStory } from "../html/render-story.js";
import type { Story } from "../story.js";
import type { FeedExtension } from "./extension.js";
import type { FeedHead } from "./feed.js";

type PricedArticle = Article & { readonly price: number };

test("a story's article keeps the fields that it has beside those of every article", () => {
  type Rendered = ReturnType<typeof renderStory<PricedArticle>>;
  expectTypeOf<Rendered>().toEqualTypeOf<Story<PricedArticle>>();
  expectTypeOf<Rendered["article"]["price"]>().toEqualTypeOf<number>();
  expectTypeOf<Rendered>().toExtend<Story>();
});

test("an extension may be of such stories, and is one of any feed", () => {
  expectTypeOf<FeedExtension<Story<PricedArticle>>>().toExtend<NonNullable<FeedHead["extension"]>>();
  expectTypeOf<
    Parameters<NonNullable<FeedExtension<Story<PricedArticle>>["item"]>>[0]["article"]["price"]
  >().toEqualTypeOf<number>();
});
