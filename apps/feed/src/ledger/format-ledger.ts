import type { Ledger, LedgerEntry } from "./ledger.js";

const preface = `# What has been published: a promise to every subscriber. copydesk build writes this file; commit it.
# A line is a story: id, slug, first date, date of its text, hash of its text.
`;

/**
 * Writes a ledger: a line for each story, sorted by id. Stories that two branches publish stand on lines of their own, so
 * that the branches merge.
 */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return preface + entries.map((entry) => `${formatEntry(entry)}\n`).join("");
}

function formatEntry(entry: LedgerEntry): string {
  const { id, slug, published, modified, hash, formerSlugs, withdrawn, embargoedUntil } = entry;
  return [
    id,
    slug,
    published,
    modified,
    hash,
    ...(formerSlugs.length > 0 ? [`formerly=${formerSlugs.join(",")}`] : []),
    ...(embargoedUntil === undefined ? [] : [`embargoed-until=${embargoedUntil}`]),
    ...(withdrawn ? ["withdrawn"] : []),
  ].join(" ");
}
