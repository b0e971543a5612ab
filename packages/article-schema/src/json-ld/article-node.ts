import { type AiDisclosure, digitalSourceTypes } from "../article/ai-disclosure.js";
import type { Article } from "../article/article.js";
import type { Publication } from "../publication/publication.js";
import { type AuthorNode, authorNode } from "./author-node.js";
import type { CorrectionNode } from "./correction-node.js";
import { schemaDate } from "./dates.js";
import { type Defined, defined, unlessEmpty } from "../conversion/defined.js";
import type { GraphEntities } from "./graph-entities.js";
import { type GraphIds, type JsonLdOptions, type NodeReference, referencesTo } from "./ids.js";
import type { MediaNode, MediaType } from "./media-node.js";
import { publisherName } from "./publisher-node.js";
import type { QuotationNode } from "./quotation-node.js";
import { type RightsFields, rightsFields } from "./rights-fields.js";
import { type OriginalNode, originalNode, type SourceNode, sourceNode } from "./source-node.js";
import { subjects } from "./subjects.js";
import { type TranslationNode, translationNode } from "./translation-node.js";

type References = readonly NodeReference[] | undefined;

/** The story: https://schema.org/NewsArticle. */
export type ArticleNode = {
  readonly "@type": "NewsArticle";
  readonly "@id": string;
  readonly identifier: string;
  readonly url: string;
  readonly mainEntityOfPage: { readonly "@type": "WebPage"; readonly "@id": string };
  readonly headline: string;
  readonly description: string;
  readonly inLanguage: string;
  readonly datePublished: string;
} & Defined<{
  creativeWorkStatus: "draft" | "withdrawn" | undefined;
  articleSection: string | undefined;
  keywords: readonly string[] | undefined;
  dateline: string | undefined;
  dateModified: string | undefined;
  expires: string | undefined;
  author: readonly AuthorNode[] | undefined;
  publisher: { readonly "@type": "Organization"; readonly "@id": string; readonly name: string };
  isPartOf: NodeReference;
  about: References;
  mentions: References;
  image: References;
  video: References;
  audio: References;
  associatedMedia: References;
  hasPart: References;
  correction: References;
  citation: readonly SourceNode[] | undefined;
  isBasedOn: OriginalNode | undefined;
  workTranslation: readonly TranslationNode[] | undefined;
  digitalSourceType: NodeReference | undefined;
  backstory: string | undefined;
}> &
  RightsFields;

/** The other nodes of the graph that the article's own one refers to. */
export interface ArticleParts {
  readonly quotations: readonly QuotationNode[];
  readonly media: readonly MediaNode[];
  readonly corrections: readonly CorrectionNode[];
}

/** Gives the node of the story itself. */
export function articleNode(
  article: Article,
  publication: Publication,
  options: JsonLdOptions,
  ids: GraphIds,
  entities: GraphEntities,
  parts: ArticleParts,
): ArticleNode {
  const { about, mentions } = subjects(article, options.body);
  const publisher = publisherName(publication);
  return {
    "@type": "NewsArticle",
    "@id": ids.article,
    identifier: article.id,
    url: ids.page,
    mainEntityOfPage: { "@type": "WebPage", "@id": ids.page },
    headline: article.headline,
    description: article.summary,
    inLanguage: article.language,
    datePublished: schemaDate(article.datePublished),
    ...defined({
      creativeWorkStatus: article.status === "published" ? undefined : article.status,
      articleSection: article.section,
      keywords: unlessEmpty(article.tags),
      dateline: article.dateline,
      dateModified: schemaDate(article.dateModified),
      expires: schemaDate(article.expires),
      author: unlessEmpty(
        article.authors.map((author) => authorNode(author, ids, entities, options.authorUrl)),
      ),
      publisher: { "@type": "Organization" as const, "@id": ids.publisher, name: publisher },
      isPartOf: { "@id": ids.website },
      about: referencesTo(ids, about),
      mentions: referencesTo(ids, mentions),
      ...mediaFields(parts.media),
      hasPart: named(parts.quotations),
      correction: named(parts.corrections),
      citation: unlessEmpty(article.sources.map((source) => sourceNode(source, ids, entities))),
      isBasedOn: article.syndicatedFrom && originalNode(article.syndicatedFrom),
      workTranslation: unlessEmpty(article.translations.map((other) => translationNode(other, options))),
      digitalSourceType: digitalSourceType(article.aiDisclosure),
      backstory: article.aiDisclosure?.note,
    }),
    ...rightsFields(article.rights ?? publication.rights, publisher, ids),
  };
}

function mediaFields(
  media: readonly MediaNode[],
): Record<"image" | "video" | "audio" | "associatedMedia", References> {
  const ofType = (type: MediaType): References =>
    named(media.filter((node) => node["@type"] === type && node.contentUrl !== undefined));
  return {
    image: ofType("ImageObject"),
    video: ofType("VideoObject"),
    audio: ofType("AudioObject"),
    // A search engine would fetch an `image`; what has a credit but no file is associated only.
    associatedMedia: named(media.filter((node) => node.contentUrl === undefined)),
  };
}

function named(nodes: readonly NodeReference[]): References {
  return unlessEmpty(nodes.map((node) => ({ "@id": node["@id"] })));
}

/** The vocabulary's own names: schema.org's list lacks some of its codes, such as `humanEdits`. */
function digitalSourceType(disclosure: AiDisclosure | undefined): NodeReference | undefined {
  if (!disclosure) return undefined;
  return { "@id": digitalSourceTypes + disclosure.digitalSourceType };
}
