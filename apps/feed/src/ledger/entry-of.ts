import type { Article } from "@copydesk/article-schema";
import type { LedgerEntry } from "./ledger.js";
import { textHash } from "./text-hash.js";

/** Gives the day or moment of what an article says: its last change or, where there was none, its publication. */
export function modifiedDate({ dateModified, datePublished }: Article): string {
  return dateModified ?? datePublished;
}

/**
 * Gives what a ledger records of an article that is published or withdrawn.
 *
 * @param article the article; its embargo and its text are recorded whatever the present time
 * @param earlier what is recorded of it already: the first date stays what it was
 */
export function entryOf(article: Article, earlier?: LedgerEntry): LedgerEntry {
  const { id, slug, formerSlugs, datePublished, embargoedUntil, status } = article;
  return {
    id,
    slug,
    formerSlugs: [...new Set<string>(formerSlugs)].filter((former) => former !== slug).toSorted(),
    published: earlier?.published ?? datePublished,
    modified: modifiedDate(article),
    hash: textHash(article),
    withdrawn: status === "withdrawn",
    ...(embargoedUntil !== undefined && { embargoedUntil }),
  };
}
