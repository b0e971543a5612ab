import type { Entity } from "../entities/entity.js";
import { type Defined, defined, unlessEmpty } from "../conversion/defined.js";
import type { EntityIds } from "./ids.js";

/** What the nodes of all kinds of entity say: schema.org's `Thing`. */
export type EntityBaseNode = Defined<{
  "@id": string;
  name: string;
  alternateName: readonly string[] | undefined;
  description: string | undefined;
  sameAs: readonly string[] | undefined;
  mainEntityOfPage: { readonly "@type": "WebPage"; readonly "@id": string } | undefined;
}>;

/** Gives what an entity of any kind says of itself: https://schema.org/Thing. */
export function entityBaseNode(entity: Entity, ids: EntityIds): EntityBaseNode {
  return defined({
    "@id": ids.entity(entity),
    name: entity.name,
    alternateName: unlessEmpty(entity.otherNames),
    description: entity.description,
    sameAs: unlessEmpty(entity.sameAs),
  });
}
