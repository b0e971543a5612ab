import { Article, Publication } from "@copydesk/article-schema";
import type { Story } from "@copydesk/renderer";

/** Who publishes the stories that are measured. */
export const publication = Publication.parse({
  id: "tag:news.example,2019:news",
  title: "Example News",
  description: "What happened.",
  language: "en",
  baseUrl: "https://news.example/",
});

const sentence = `<p>The <a href="https://news.example/entities/harbour/" class="mention">harbour</a> is open again, the port authority said on Tuesday, &#x26; ships may enter by day and by night.</p>\n`;

/** The HTML of a story of 3.4 KB. */
const contentHtml = sentence.repeat(Math.ceil(3400 / sentence.length)).slice(0, 3400);

/** Gives stories as an application has them before it writes a feed: articles, and their bodies as HTML. */
export function stories(count: number): readonly Story[] {
  return Array.from({ length: count }, (_, index) => story(index));
}

/** Gives one such story. */
export function story(index: number): Story {
  const slug = `story-${index}`;
  const article = Article.parse({
    schemaVersion: 2,
    id: `tag:news.example,2019:${slug}`,
    slug,
    language: "en",
    headline: `Harbour reopens & ships return, day ${index}`,
    summary: "The harbour is open again, and ships may enter by day and by night, the port authority says.",
    body: "The harbour is open again.",
    section: "World",
    tags: ["ships", "trade"],
    datePublished: new Date(Date.UTC(2019, 0, 1) + index * 60_000).toISOString(),
    authors: [{ name: "Anna Berg" }],
  });
  return { article, url: `https://news.example/stories/${slug}/`, contentHtml };
}
