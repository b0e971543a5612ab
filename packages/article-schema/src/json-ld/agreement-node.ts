import type { Agreement, AgreementStatus } from "../entities/agreement.js";
import { schemaDate, schemaDay } from "./dates.js";
import { type Defined, defined, unlessEmpty } from "../conversion/defined.js";
import { type EntityBaseNode, entityBaseNode } from "./entity-base-node.js";
import type { GraphEntities } from "./graph-entities.js";
import type { EntityIds, NodeReference } from "./ids.js";
import { isAdministrativeArea } from "./place-node.js";

type Force = "https://schema.org/InForce" | "https://schema.org/NotInForce";

/** A change of an agreement's standing, told as what happened: https://schema.org/Event. */
export type AgreementStatusNode = {
  readonly "@type": "Event";
  readonly name: AgreementStatus["status"];
  readonly startDate: string;
} & Defined<{ description: string | undefined }>;

/** A treaty, pact or contract: https://schema.org/Legislation. */
export type AgreementNode = EntityBaseNode & { readonly "@type": "Legislation" } & Defined<{
    legislationDate: string | undefined;
    legislationDateOfApplicability: string | undefined;
    expires: string | undefined;
    legislationLegalForce: Force | undefined;
    legislationJurisdiction: readonly NodeReference[] | undefined;
    legislationPassedBy: readonly NodeReference[] | undefined;
    spatialCoverage: readonly NodeReference[] | undefined;
    subjectOf: readonly AgreementStatusNode[] | undefined;
  }>;

/** Notice ends an agreement later, if at all; until then it binds. Signing alone says nothing about force. */
const forces: Readonly<Record<AgreementStatus["status"], Force | undefined>> = {
  signed: undefined,
  "in-force": "https://schema.org/InForce",
  "notice-given": "https://schema.org/InForce",
  "notice-suspended": "https://schema.org/InForce",
  terminated: "https://schema.org/NotInForce",
  expired: "https://schema.org/NotInForce",
};

/**
 * Gives the node of an agreement. schema.org has no signatories, so each party stands under the property that takes it:
 * states, provinces and cities as the jurisdictions the agreement originates from, people and organizations as those who
 * made it, other places as what it covers.
 */
export function agreementNode(agreement: Agreement, ids: EntityIds, entities: GraphEntities): AgreementNode {
  const jurisdictions: NodeReference[] = [];
  const makers: NodeReference[] = [];
  const areas: NodeReference[] = [];
  for (const id of agreement.parties) {
    const party = entities.get(id);
    const reference = ids.entityById(id);
    if (!party || !reference) continue;
    if (entities.isActor(id)) makers.push(reference);
    else if (party.type === "place") (isAdministrativeArea(party) ? jurisdictions : areas).push(reference);
  }
  const last = agreement.statusHistory.at(-1);
  return {
    "@type": "Legislation",
    ...entityBaseNode(agreement, ids),
    ...defined({
      legislationDate: schemaDay(agreement.signed),
      legislationDateOfApplicability: schemaDay(agreement.effective),
      expires: schemaDate(agreement.expires),
      legislationLegalForce: last && forces[last.status],
      legislationJurisdiction: unlessEmpty(jurisdictions),
      legislationPassedBy: unlessEmpty(makers),
      spatialCoverage: unlessEmpty(areas),
      subjectOf: unlessEmpty(agreement.statusHistory.map(statusNode)),
    }),
  };
}

function statusNode({ status, date, note }: AgreementStatus): AgreementStatusNode {
  return { "@type": "Event", name: status, startDate: schemaDate(date), ...defined({ description: note }) };
}
