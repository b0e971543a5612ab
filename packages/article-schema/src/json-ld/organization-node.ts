import type { Organization, OrganizationKind } from "../entities/organization.js";
import { type Defined, defined } from "../conversion/defined.js";
import { type EntityBaseNode, entityBaseNode } from "./entity-base-node.js";
import type { EntityIds, NodeReference } from "./ids.js";

/**
 * schema.org's type for each kind of organization. Where it has none that always fits, the plain one stands: armed
 * forces need not be a government's, and an intergovernmental body is not part of one.
 */
const types = {
  government: "GovernmentOrganization",
  ministry: "GovernmentOrganization",
  legislature: "GovernmentOrganization",
  court: "GovernmentOrganization",
  military: "Organization",
  embassy: "GovernmentOrganization",
  intergovernmental: "Organization",
  party: "PoliticalParty",
  company: "Corporation",
  "news-organization": "NewsMediaOrganization",
  "non-governmental": "NGO",
  university: "CollegeOrUniversity",
  "sports-team": "SportsTeam",
  other: "Organization",
} as const satisfies Readonly<Record<OrganizationKind, string>>;

/** The types that organizations have in a graph. */
export type OrganizationType = (typeof types)[OrganizationKind];

/** People acting under one name: https://schema.org/Organization and the types below it. */
export type OrganizationNode = EntityBaseNode & { readonly "@type": OrganizationType } & Defined<{
    parentOrganization: NodeReference | undefined;
    location: NodeReference | undefined;
  }>;

/** Gives the node of an organization. */
export function organizationNode(organization: Organization, ids: EntityIds): OrganizationNode {
  return {
    "@type": organizationType(organization),
    ...entityBaseNode(organization, ids),
    ...defined({
      parentOrganization: ids.entityById(organization.parent),
      location: ids.entityById(organization.location),
    }),
  };
}

/** Gives schema.org's type of an organization. */
export function organizationType({ kind = "other" }: Organization): OrganizationType {
  return types[kind];
}
