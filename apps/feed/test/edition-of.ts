import { createHash } from "node:crypto";
import { type Article, readBody } from "@copydesk/article-schema";
import type { Story } from "@copydesk/renderer";
import { addressesBelow } from "../src/site/addresses.js";
import { planEdition, type PlanEditionOptions } from "../src/edition/plan-edition.js";
import type { Edition } from "../src/edition/resource.js";
import { storyAt } from "../src/edition/story-at.js";
import { recordOf } from "../src/records/story-record.js";
import { teaserIn } from "../src/records/teaser.js";

/**
 * Plans the edition of articles that are all in memory. Each is rendered once, when it is first asked for.
 *
 * @param options who publishes, where and when, and the articles that readers may be told of
 */
export function editionOf({
  articles,
  ...options
}: Omit<PlanEditionOptions, "stories" | "storyOf" | "teaserOf"> & {
  readonly articles: readonly Article[];
}): Edition {
  const addresses = addressesBelow(options.baseUrl);
  const articleOf = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const rendered = new Map<string, Story>();
  const stories = articles.map((article) => ({
    record: recordOf(
      article,
      readBody(article.body).mentions.map(({ entity }) => entity),
      createHash("sha256").update(JSON.stringify(article)).digest("base64url"),
    ),
  }));
  const storyOf = ({ id }: { readonly id: string }): Story => {
    const known = rendered.get(id);
    if (known) return known;
    const article = articleOf.get(id);
    if (!article) throw new RangeError(`There is no article ${id}.`);
    const story = storyAt(article, addresses);
    rendered.set(id, story);
    return story;
  };
  return planEdition({
    ...options,
    stories,
    storyOf,
    teaserOf: (record) => teaserIn(storyOf(record).article),
  });
}
