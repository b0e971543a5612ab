import type { Author } from "../article/author.js";
import { type Defined, defined } from "../conversion/defined.js";
import type { GraphEntities } from "./graph-entities.js";
import { addressFrom, type GraphIds, type JsonLdOptions } from "./ids.js";
import { type OrganizationType, organizationType } from "./organization-node.js";

/** One of those who wrote the story, named as the byline prints it: https://schema.org/Person or Organization. */
export type AuthorNode = {
  readonly "@type": "Person" | OrganizationType;
  readonly name: string;
} & Defined<{ "@id": string | undefined; url: string | undefined }>;

/**
 * Gives an author. The name stands here too and not in the entity's node alone, for many readers of bylines follow no
 * reference. An author that is no entity is taken for a person: organizations that write are declared.
 */
export function authorNode(
  author: Author,
  ids: GraphIds,
  entities: GraphEntities,
  authorUrl: JsonLdOptions["authorUrl"],
): AuthorNode {
  const entity = entities.get(author.entity);
  const isActor = entities.isActor(author.entity);
  return {
    "@type": entity?.type === "organization" ? organizationType(entity) : "Person",
    ...defined({ "@id": isActor ? ids.entityById(author.entity)?.["@id"] : undefined }),
    name: author.name,
    ...defined({ url: addressFrom(authorUrl?.(author), "options.authorUrl") }),
  };
}
