import type { Article } from "../article/article.js";
import { schemaDate } from "./dates.js";
import type { GraphIds } from "./ids.js";

/** A fault owned up to: https://schema.org/CorrectionComment. */
export interface CorrectionNode {
  readonly "@type": "CorrectionComment";
  readonly "@id": string;
  readonly text: string;
  readonly datePublished: string;
}

/** Gives the nodes of an article's corrections, its withdrawal last: taking a story back is the gravest of them. */
export function correctionNodes(article: Article, ids: GraphIds): readonly CorrectionNode[] {
  const nodes = article.corrections.map(({ text, date }, index) =>
    correctionNode(ids.part("correction", index), text, date),
  );
  const { withdrawal } = article;
  if (withdrawal) nodes.push(correctionNode(`${ids.page}#withdrawal`, withdrawal.reason, withdrawal.date));
  return nodes;
}

function correctionNode(id: string, text: string, date: string): CorrectionNode {
  return { "@type": "CorrectionComment", "@id": id, text, datePublished: schemaDate(date) };
}
