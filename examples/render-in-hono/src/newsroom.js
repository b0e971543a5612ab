import { parseArticle, Publication } from "@copydesk/article-schema";
import { renderStory } from "@copydesk/renderer";

export const publication = Publication.parse({
  id: "tag:news.example,2024:news",
  title: "Example News",
  description: "News from the harbour.",
  language: "en",
  baseUrl: "https://news.example/",
});

/** In a newsroom of one's own these come from a database, an API or files. */
const articles = [
  parseArticle({
    schemaVersion: 2,
    id: "tag:news.example,2024-05-02:harbour",
    slug: "harbour-opens",
    language: "en",
    headline: "The harbour opens again",
    summary: "Ships may enter Port Example from Monday.",
    body: "Ships may enter [Port Example](entity:port-example) from Monday.",
    datePublished: "2024-05-02T09:00:00+02:00",
    entities: [{ type: "place", id: "port-example", name: "Port Example" }],
  }),
];

/** Every story with its address, the newest first. Its Markdown is read here, once. */
export const stories = articles.map((article) =>
  renderStory(article, { url: new URL(`/stories/${article.slug}/`, publication.baseUrl).href }),
);
