import type { ArticleInput } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import type { GraphNode } from "../../src/json-ld/graph.ts";
import type { JsonLdOptions } from "../../src/json-ld/ids.ts";
import { toJsonLd } from "../../src/json-ld/to-json-ld.ts";
import { Publication } from "../../src/publication/publication.ts";

/** The address of the story that {@link graphOf} makes. */
export const page = "https://news.example/story";

const publication = Publication.parse({
  id: "tag:news.example,2030:news",
  title: "News Example",
  description: "Invented news of invented places.",
  language: "en",
  baseUrl: "https://news.example/",
});

/** Gives the graph of a short story with some fields more, its nodes by the fragment of their name. */
export function graphOf(
  fields: Partial<ArticleInput>,
  options: Partial<JsonLdOptions> = {},
): ReadonlyMap<string | undefined, GraphNode> {
  const article = parseArticle({
    schemaVersion: 2,
    id: "tag:news.example,2031-05-04:story",
    slug: "story",
    language: "en",
    headline: "Headline",
    summary: "Summary.",
    body: "Body.",
    datePublished: "2031-05-04",
    ...fields,
  });
  const graph = toJsonLd(article, publication, { url: page, ...options });
  return new Map(graph["@graph"].map((node) => [node["@id"].split("#")[1], node]));
}
