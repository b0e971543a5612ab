import type { Quote } from "../article/quote.js";
import { type Defined, defined } from "../conversion/defined.js";
import type { GraphEntities } from "./graph-entities.js";
import type { GraphIds, NodeReference } from "./ids.js";

/** Exact words of somebody: https://schema.org/Quotation. */
export type QuotationNode = {
  readonly "@type": "Quotation";
  readonly "@id": string;
  readonly text: string;
} & Defined<{
  spokenByCharacter: NodeReference | undefined;
  isPartOf: NodeReference | undefined;
  creditText: string | undefined;
}>;

/**
 * Gives the node of a quotation. `spokenByCharacter` is schema.org's property for any speaker, real ones too, and takes
 * people and organizations; words of a text, such as an agreement, are part of it.
 */
export function quotationNode(
  quote: Quote,
  index: number,
  ids: GraphIds,
  entities: GraphEntities,
): QuotationNode {
  const speaker = ids.entityById(quote.speaker);
  const isText = entities.get(quote.speaker)?.type === "agreement";
  return {
    "@type": "Quotation",
    "@id": ids.part("quote", index),
    text: quote.text,
    ...defined({
      spokenByCharacter: entities.isActor(quote.speaker) ? speaker : undefined,
      isPartOf: isText ? speaker : undefined,
      creditText: quote.attribution,
    }),
  };
}
