import type { Article, ArticleInput } from "@copydesk/article-schema";
import { asSource } from "./ninjs-media.js";
import type { SourceItem } from "./source-item.js";

/** What stands for a field that an item does not say, so that it can be told from one that it does. */
export const unsaid = {
  id: "tag:unsaid.invalid,2000:unsaid",
  slug: "unsaid-by-the-item",
  language: "x-unsaid",
  headline: "\uE000unsaid",
  summary: "\uE000unsaid",
  body: "\uE000unsaid",
  datePublished: "0001-01-01",
} as const;

/**
 * Gives what an item says of its story.
 *
 * @param article the article that was made of the item, with what is unsaid in the place of what it does not say
 * @param uri the name of the item
 */
export function storyOf(article: Article, uri: string): Omit<SourceItem, "place" | "losses"> {
  const said = (field: keyof typeof unsaid): string | undefined =>
    article[field] === unsaid[field] ? undefined : article[field];
  const { dateline, authors, expires, translations, about, entities } = article;
  const { quotes, claims, corrections, sources, aiDisclosure } = article;
  const { rights, syndicatedFrom } = article;
  const [summary, body] = [said("summary"), said("body")];
  return {
    guid: syndicatedFrom?.guid ?? said("id") ?? uri,
    link: /^https?:/.test(uri) ? uri : undefined,
    headline: said("headline"),
    summary: summary === undefined ? undefined : { value: summary, format: "text", base: undefined },
    copy: body === undefined ? undefined : { value: body, format: "markdown", base: undefined },
    published: said("datePublished"),
    modified: article.dateModified,
    embargoedUntil: article.embargoedUntil,
    authors: [],
    section: article.section,
    tags: article.tags,
    language: said("language"),
    media: article.media.map((media) => asSource(media, unsaid.headline)),
    documents: [],
    slug: said("slug"),
    formerSlugs: article.formerSlugs,
    ...(rights && { rights }),
    ...(syndicatedFrom && { syndicatedFrom }),
    more: withoutEmpty({
      dateline,
      authors,
      expires,
      translations,
      about,
      entities,
      quotes,
      claims,
      corrections,
      sources,
      aiDisclosure,
    }),
    ...(article.status === "draft" && { unpublished: "The item is withheld." }),
    ...(article.status === "withdrawn" && {
      unpublished: "The item was canceled by those who supplied it.",
    }),
  };
}

function withoutEmpty(fields: Partial<ArticleInput>): Partial<ArticleInput> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
