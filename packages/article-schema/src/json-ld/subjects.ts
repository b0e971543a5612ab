import type { Article } from "../article/article.js";
import type { JsonLdOptions } from "./ids.js";
import { readBody } from "../markdown/read-body.js";

/** The ids of the entities that a story is about, and of the others that it speaks of. */
export interface Subjects {
  /** The main subject first. */
  readonly about: readonly string[];
  /** In the order in which the entities are declared. */
  readonly mentions: readonly string[];
}

/**
 * Says which entities a story is about and which it only mentions: in its copy, as a speaker, as a party to a claim. One
 * that is neither, such as the author or the owner of a picture, is no subject of the story.
 *
 * @param article the article
 * @param body its body, where it has been read already
 */
export function subjects(article: Article, body: JsonLdOptions["body"] = readBody(article.body)): Subjects {
  const about = new Set<string>(article.about);
  const mentioned = new Set<string | undefined>([
    ...body.mentions.map(({ entity }) => entity),
    ...article.quotes.map(({ speaker }) => speaker),
    ...article.claims.flatMap(({ claimant, disputedBy }) => [claimant, ...disputedBy]),
  ]);
  const declared = new Set<string>(article.entities.map(({ id }) => id));
  const mentions = [...declared].filter((id) => mentioned.has(id) && !about.has(id));
  return { about: [...about], mentions };
}
