import { nearest } from "@copydesk/article-schema";
import { formatAsText } from "../check-formats/text.js";
import type { ContentFinding } from "../content/content-finding.js";
import type { LedgerFile } from "../ledger/ledger-file.js";
import { isPromise } from "../ledger/update-ledger.js";
import { oneLine } from "../terminal-text.js";
import type { FoundStory } from "../withdraw/find-story.js";

/** Where a story was looked for, and what could not be read there. */
interface Search {
  readonly folder: string;
  readonly stories: readonly FoundStory[];
  readonly ledger: LedgerFile;
  /** The present time. */
  readonly now: Date;
  readonly unread: readonly ContentFinding[];
}

/**
 * Says that there is no story of a name, and what was likely meant.
 *
 * @param slug the name as it was given: a slug, a file's path or an address
 */
export function noSuchStory(slug: string, { folder, stories, ledger, unread, now }: Search): string {
  // It may be in any of these files, so no other story is proposed.
  if (unread.length > 0)
    return `${formatAsText(unread)}There is no story “${oneLine(slug)}” in what can be read of the folder “${folder}”.\nMend what is named above first.\n`;
  const remedy = remedyFor(lastPartOf(slug), { stories, ledger, now });
  return `There is no story “${oneLine(slug)}” in the folder “${folder}”.\n${remedy}\n`;
}

function remedyFor(slug: string, { stories, ledger, now }: Omit<Search, "folder" | "unread">): string {
  const slugs = stories.map((story) => story.slug);
  if (slugs.includes(slug)) return `Did you mean “${slug}”?`;
  const recorded = [...ledger.entries.values()].find(
    (entry) => entry.slug === slug || entry.formerSlugs.includes(slug),
  );
  const moved = stories.find(
    ({ id, formerSlugs }) => formerSlugs.includes(slug) || (recorded && recorded.id === id),
  );
  if (moved) return `Its slug is “${oneLine(moved.slug)}” now.`;
  if (recorded?.withdrawn) return "It was withdrawn already.";
  if (recorded && isPromise(recorded, now))
    return `It was published on ${recorded.published}, and its file is gone: put that back first, from your backup or with git.`;
  const near = nearest(slug, slugs);
  return near === undefined ? "Name the last part of its address." : `Did you mean “${near}”?`;
}

/** Gives the part of a file's path, or of an address, that is likely to be the slug. */
function lastPartOf(given: string): string {
  const [part = given] = /[^/\\]+(?=[/\\]*$)/.exec(given) ?? [];
  return part.replace(/\.(?:md|markdown|json|html)$/i, "");
}
