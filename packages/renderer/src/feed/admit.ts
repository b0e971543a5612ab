import { expectHead } from "../expect.js";
import type { Story } from "../story.js";
import type { FeedHead } from "./feed.js";
import { findForbidden } from "./find-forbidden.js";

/**
 * Tells a feed's caller what in the channel's own texts the feed cannot carry as it is.
 *
 * @throws {TypeError} where the publication or a withdrawn article was not parsed, or the feed's date is none
 */
export function reportHead(head: FeedHead): void {
  expectHead(head);
  const { publication, title, description, onWarning } = head;
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
