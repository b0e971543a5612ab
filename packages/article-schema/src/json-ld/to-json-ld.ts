import type { Article } from "../article/article.js";
import { expectFunctions, expectList, expectObject, expectText } from "../conversion/expect.js";
import { expectParsed } from "../conversion/expect-parsed.js";
import type { Publication } from "../publication/publication.js";
import { articleNode } from "./article-node.js";
import { claimNodes } from "./claim-node.js";
import { correctionNodes } from "./correction-node.js";
import { entityNode } from "./entity-node.js";
import type { GraphNode, JsonLdGraph } from "./graph.js";
import { graphEntities } from "./graph-entities.js";
import { graphIds, type JsonLdOptions } from "./ids.js";
import { mediaNode } from "./media-node.js";
import { publisherNode, websiteNode } from "./publisher-node.js";
import { quotationNode } from "./quotation-node.js";

/**
 * Gives an article as JSON-LD in the vocabulary of schema.org: one graph of the story, who publishes it, its entities,
 * quotations, claims, media and corrections. It says what the article says, and nothing else: references that lead
 * nowhere are left out. What schema.org has no words for is left out too: slugs, the embargo, wider topics, that a
 * picture is decorative. Writes no text for a page; `stringifyJsonLd` does.
 *
 * @param article the article
 * @param publication who publishes it; its rights count where the article has none of its own
 * @param options where the story is published, what it is linked with, and what its body mentions if that is known; without a `url` it is taken to be at
 *   `stories/<slug>/` below the publication's base URL
 * @throws {TypeError} where the article or the publication was not parsed, or the options or what their functions give are at fault
 * @see https://schema.org/NewsArticle
 */
export function toJsonLd(
  article: Article,
  publication: Publication,
  options: Partial<JsonLdOptions> = {},
): JsonLdGraph {
  expectParsed(article);
  const remedy = "Give what Publication.parse gives.";
  expectObject(publication, "publication", remedy);
  expectText(publication.baseUrl, "publication.baseUrl", remedy);
  expectObject(options, "options", "Say where the story is published, as { url }, or leave them out.");
  expectFunctions(options, "options", ["entityUrl", "authorUrl", "translationUrl"]);
  if (options.body !== undefined)
    expectList(options.body?.mentions, "options.body.mentions", "Give what readBody gave, or leave it out.");
  const placed = { ...options, url: options.url ?? storyUrl(article, publication) };
  expectText(placed.url, "options.url", "Say the address of the story's page, or leave it out.");
  const ids = graphIds(article, publication, placed);
  const entities = graphEntities(article.entities);
  const quotations = article.quotes.map((quote, index) => quotationNode(quote, index, ids, entities));
  const media = article.media.map((item, index) => mediaNode(article, item, index, ids, entities));
  const corrections = correctionNodes(article, ids);
  const nodes: GraphNode[] = [
    articleNode(article, publication, placed, ids, entities, { quotations, media, corrections }),
    publisherNode(publication, ids),
    websiteNode(publication, ids),
    ...article.entities.map((entity) => entityNode(entity, ids, entities)),
    ...quotations,
    ...article.claims.flatMap((claim, index) => claimNodes(claim, index, ids, entities)),
    ...media,
    ...corrections,
  ];
  return { "@context": "https://schema.org", "@graph": nodes };
}

function storyUrl({ slug }: Article, { baseUrl }: Publication): string {
  return `${baseUrl.replace(/\/$/, "")}/stories/${slug}/`;
}
