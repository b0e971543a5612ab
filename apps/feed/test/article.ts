import { Article, type ArticleInput, Publication, readBody } from "@copydesk/article-schema";
import { recordOf } from "../src/records/story-record.js";
import { textHash } from "../src/records/text-hash.js";
import type { LibraryStory } from "../src/library/library.js";

/** A publication to test with. */
export const publication = Publication.parse({
  id: "tag:news.example,2019:news",
  title: "News",
  description: "What happened.",
  language: "en",
  baseUrl: "https://news.example/",
});

/**
 * Makes an article to test with.
 *
 * @param slug its slug, and the last part of its id
 * @param fields what is different about it
 */
export function article(slug: string, fields: Partial<Record<keyof ArticleInput, unknown>> = {}): Article {
  return Article.parse({
    schemaVersion: 2,
    id: `tag:news.example,2019:${slug}`,
    slug,
    language: "en",
    headline: `Headline ${slug}`,
    summary: "Summary.",
    body: "Text.",
    datePublished: "2019-11-22",
    ...fields,
  });
}

/** Gives what a library holds of an article. */
export function libraryStory(of: Article): LibraryStory {
  const mentioned = readBody(of.body).mentions.map(({ entity }) => entity);
  return {
    file: `stories/${of.slug}.md`,
    record: recordOf(of, mentioned, JSON.stringify(of)),
    textHash: textHash(of),
    storyLinks: [],
  };
}
