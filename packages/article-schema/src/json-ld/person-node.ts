import type { Person, Role } from "../entities/person.js";
import { type Defined, defined, unlessEmpty } from "../conversion/defined.js";
import { type EntityBaseNode, entityBaseNode } from "./entity-base-node.js";
import type { EntityIds, NodeReference } from "./ids.js";

type Term = Defined<{ startDate: string | undefined; endDate: string | undefined }>;

/** A post within an organization: https://schema.org/OrganizationRole. */
type AffiliationNode = Term & {
  readonly "@type": "OrganizationRole";
  readonly roleName: string;
  readonly affiliation: NodeReference;
};

/** A post that no organization is named for: https://schema.org/Role around an Occupation. */
type OccupationNode = Term & {
  readonly "@type": "Role";
  readonly hasOccupation: { readonly "@type": "Occupation"; readonly name: string };
};

/** A human being: https://schema.org/Person. */
export type PersonNode = EntityBaseNode & { readonly "@type": "Person" } & Defined<{
    affiliation: readonly AffiliationNode[] | undefined;
    hasOccupation: readonly OccupationNode[] | undefined;
  }>;

/**
 * Gives the node of a person. Posts become roles with their dates, never a plain `jobTitle`: that would say that a post
 * is held today, which the article does not.
 */
export function personNode(person: Person, ids: EntityIds): PersonNode {
  const affiliations: AffiliationNode[] = [];
  const occupations: OccupationNode[] = [];
  for (const role of person.roles) {
    const affiliation = ids.entityById(role.organization);
    if (affiliation) {
      affiliations.push({ "@type": "OrganizationRole", roleName: role.title, ...term(role), affiliation });
    } else {
      const hasOccupation = { "@type": "Occupation", name: role.title } as const;
      occupations.push({ "@type": "Role", ...term(role), hasOccupation });
    }
  }
  const posts = defined({ affiliation: unlessEmpty(affiliations), hasOccupation: unlessEmpty(occupations) });
  return { "@type": "Person", ...entityBaseNode(person, ids), ...posts };
}

function term(role: Role): Term {
  return defined({ startDate: role.from, endDate: role.until });
}
