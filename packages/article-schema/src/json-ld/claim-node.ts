import type { Claim } from "../article/claim.js";
import { type Defined, defined } from "../conversion/defined.js";
import { type GraphIds, type NodeReference, referencesTo } from "./ids.js";
import type { GraphEntities } from "./graph-entities.js";

/** What others assert: https://schema.org/Claim. */
export type ClaimNode = {
  readonly "@type": "Claim";
  readonly "@id": string;
  readonly text: string;
  readonly appearance: NodeReference;
  readonly creativeWorkStatus: Claim["standing"];
} & Defined<{ author: NodeReference | undefined; creditText: string | undefined }>;

/** That somebody disputes a claim: https://schema.org/DisagreeAction. */
export interface DisputeNode {
  readonly "@type": "DisagreeAction";
  readonly "@id": string;
  readonly agent: readonly NodeReference[];
  readonly object: NodeReference;
}

/**
 * Gives the node of a claim and, where it is disputed by somebody, the one that says so. `claimInterpreter` is left out:
 * it names who read a claim out of a picture or recording.
 */
export function claimNodes(
  claim: Claim,
  index: number,
  ids: GraphIds,
  entities: GraphEntities,
): readonly (ClaimNode | DisputeNode)[] {
  const id = ids.part("claim", index);
  const node: ClaimNode = {
    "@type": "Claim",
    "@id": id,
    text: claim.text,
    appearance: { "@id": ids.article },
    creativeWorkStatus: claim.standing,
    ...defined({
      author: entities.isActor(claim.claimant) ? ids.entityById(claim.claimant) : undefined,
      creditText: claim.attribution,
    }),
  };
  const agent = referencesTo(ids, claim.disputedBy.filter(entities.isActor));
  if (!agent) return [node];
  return [
    node,
    { "@type": "DisagreeAction", "@id": ids.part("dispute", index), agent, object: { "@id": id } },
  ];
}
