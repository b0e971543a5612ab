import type { Topic } from "../entities/topic.js";
import { type EntityBaseNode, entityBaseNode } from "./entity-base-node.js";
import type { EntityIds } from "./ids.js";

/** A subject that stories are filed under: https://schema.org/DefinedTerm. */
export type TopicNode = EntityBaseNode & { readonly "@type": "DefinedTerm" };

/** Gives the node of a topic. schema.org has no property for the wider topic, so that is not said. */
export function topicNode(topic: Topic, ids: EntityIds): TopicNode {
  return { "@type": "DefinedTerm", ...entityBaseNode(topic, ids) };
}
