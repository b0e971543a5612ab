import type { ArticleNode } from "./article-node.js";
import type { ClaimNode, DisputeNode } from "./claim-node.js";
import type { CorrectionNode } from "./correction-node.js";
import type { EntityNode } from "./entity-node.js";
import type { MediaNode } from "./media-node.js";
import type { PublisherNode, WebsiteNode } from "./publisher-node.js";
import type { QuotationNode } from "./quotation-node.js";

/** A node of the graph: each has an `@id`, and the others refer to it by that. */
export type GraphNode =
  | ArticleNode
  | PublisherNode
  | WebsiteNode
  | EntityNode
  | QuotationNode
  | ClaimNode
  | DisputeNode
  | MediaNode
  | CorrectionNode;

/** An article in JSON-LD, in the vocabulary of schema.org. Can be assigned to the `Graph` of `schema-dts`. */
export interface JsonLdGraph {
  readonly "@context": "https://schema.org";
  /** The article first, then who publishes it and where, its entities, and its parts. */
  readonly "@graph": readonly GraphNode[];
}
