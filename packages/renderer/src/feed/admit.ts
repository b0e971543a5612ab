import type { Story } from "../story.js";
import type { FeedHead } from "./feed.js";
import { findForbidden } from "./find-forbidden.js";

/** Tells a feed's caller what in the channel's own texts the feed cannot carry as it is. */
export function reportHead({ publication, title, description, onWarning }: FeedHead): void {
  if (!onWarning) return;
  for (const warning of findForbidden({ publication, title, description }))
    onWarning(warning, publication.id);
}

/**
 * Says whether a feed shows a story, which it does not where the story was withdrawn, and tells the feed's caller what in it
 * the feed cannot carry as it is.
 */
export function admit({ article, contentHtml }: Story, { onWarning }: FeedHead): boolean {
  if (article.status === "withdrawn") return false;
  if (!onWarning) return true;
  const own = findForbidden(article);
  for (const warning of own) onWarning(warning, article.id);
  // What the body holds was told already, and its HTML holds the same.
  if (!own.some(({ path }) => path[0] === "body"))
    for (const warning of findForbidden({ contentHtml })) onWarning(warning, article.id);
  return true;
}
