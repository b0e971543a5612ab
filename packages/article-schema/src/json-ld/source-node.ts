import type { Source } from "../article/source.js";
import type { SyndicatedFrom } from "../article/syndicated-from.js";
import { type Defined, defined } from "../conversion/defined.js";
import type { GraphEntities } from "./graph-entities.js";
import type { GraphIds, NodeReference } from "./ids.js";

/** What the story rests on: https://schema.org/CreativeWork. */
export type SourceNode = { readonly "@type": "CreativeWork"; readonly name: string } & Defined<{
  url: string | undefined;
  provider: NodeReference | undefined;
}>;

/** The story elsewhere that this one was taken over from: https://schema.org/NewsArticle within a DataFeed. */
export type OriginalNode = {
  readonly "@type": "NewsArticle";
  readonly isPartOf: { readonly "@type": "DataFeed"; readonly name: string; readonly url: string };
} & Defined<{ identifier: string | undefined }>;

/** Gives the node of a source; who supplied it is its `provider`, which does not claim that they wrote it. */
export function sourceNode(source: Source, ids: GraphIds, entities: GraphEntities): SourceNode {
  const provider = entities.isActor(source.entity) ? ids.entityById(source.entity) : undefined;
  return { "@type": "CreativeWork", name: source.name, ...defined({ url: source.url, provider }) };
}

/** Gives the node of the story in the feed that this one was taken over from. */
export function originalNode({ title, feedUrl, guid }: SyndicatedFrom): OriginalNode {
  return {
    "@type": "NewsArticle",
    ...defined({ identifier: guid }),
    isPartOf: { "@type": "DataFeed", name: title, url: feedUrl },
  };
}
