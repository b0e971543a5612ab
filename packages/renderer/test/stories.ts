import { Article, Publication } from "@copydesk/article-schema";
import { renderStory } from "../src/html/render-story.js";
import type { Story } from "../src/story.js";

/** A publication with nothing but what every one has. */
export const publication = Publication.parse({
  id: "tag:news.example,2019:news",
  title: "Example News",
  description: "What happened.",
  language: "en",
  baseUrl: "https://news.example/",
});

/** Gives an article with nothing but what every one has, and the given fields. */
export function article(fields: object = {}): Article {
  return Article.parse({
    schemaVersion: 2,
    id: "tag:news.example,2024-05-01:harbour",
    slug: "harbour",
    language: "en",
    headline: "Harbour reopens",
    summary: "The harbour is open again.",
    body: "The harbour is open.",
    datePublished: "2024-05-01",
    ...fields,
  });
}

/** Gives such an article, rendered. */
export function story(fields: object = {}): Story {
  return renderStory(article(fields), { url: "https://news.example/stories/harbour/" });
}
