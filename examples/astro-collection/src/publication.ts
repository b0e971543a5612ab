import { Publication } from "@copydesk/article-schema";

export const publication = Publication.parse({
  id: "tag:news.example,2024:news",
  title: "Example News",
  description: "News from the harbour.",
  language: "en",
  baseUrl: import.meta.env.SITE,
});
