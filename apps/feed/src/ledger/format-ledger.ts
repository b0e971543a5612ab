import type { Ledger, LedgerEntry } from "./ledger.js";

const preface = `# What has been published: a promise to every subscriber. copydesk build writes this file; commit it.
# A line is a story: id, slug, first date, date of its text, hash of its text.
`;

/**
 * Writes a ledger: a line for each story, sorted by id. Stories that two branches publish stand on lines of their own, so
 * that the branches merge.
 *
 * @param ledger what is recorded
 * @param written lines that are written already, by the ids of their stories; the ledger has none of these
 */
export function formatLedger(
  ledger: Ledger,
  written: ReadonlyMap<string, { readonly text: string }> = new Map(),
): string {
  const lines = Array.from(ledger.values(), (entry) => [entry.id, formatEntry(entry)] as const);
  for (const [id, { text }] of written) lines.push([id, text]);
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return preface + lines.map(([, line]) => `${line}\n`).join("");
}

/** Writes the line of a story, without its end. */
export function formatEntry(entry: LedgerEntry): string {
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
