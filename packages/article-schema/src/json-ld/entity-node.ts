import type { Entity } from "../entities/entity.js";
import { type AgreementNode, agreementNode } from "./agreement-node.js";
import { type EventNode, eventNode } from "./event-node.js";
import type { GraphEntities } from "./graph-entities.js";
import type { EntityIds } from "./ids.js";
import { type OrganizationNode, organizationNode } from "./organization-node.js";
import { type PersonNode, personNode } from "./person-node.js";
import { type PlaceNode, placeNode } from "./place-node.js";
import { type TopicNode, topicNode } from "./topic-node.js";

/** The node of an entity of any kind. */
export type EntityNode = PersonNode | OrganizationNode | PlaceNode | AgreementNode | EventNode | TopicNode;

/** Gives the node of an entity of any kind. */
export function entityNode(entity: Entity, ids: EntityIds, entities: GraphEntities): EntityNode {
  switch (entity.type) {
    case "person":
      return personNode(entity, ids);
    case "organization":
      return organizationNode(entity, ids);
    case "place":
      return placeNode(entity, ids);
    case "agreement":
      return agreementNode(entity, ids, entities);
    case "event":
      return eventNode(entity, ids, entities);
    case "topic":
      return topicNode(entity, ids);
    default:
      // The compiler knows that no kind is left; the linter does not.
      return entity satisfies never;
  }
}
