import type { Ledger, LedgerEntry } from "./ledger.js";

const preface = [
  "# What has been published: a promise to every subscriber. copydesk build writes this file; commit it.",
  "# A line is a story: id, slug, first date, date of its text, hash of its text.",
];

/**
 * Writes a ledger: a line for each story, sorted by id. Stories that two branches publish stand on lines of their own, so
 * that the branches merge where Git keeps the lines of both.
 *
 * @param ledger what is recorded
 * @param written lines of other stories, that are written already
 */
export function formatLedger(ledger: Ledger, written: readonly string[] = []): string {
  const lines = [...written, ...Array.from(ledger.values(), formatEntry)];
  // A space comes before everything that an id is made of, so that this is the order of the ids, in code units.
  return [...preface, ...lines.toSorted(), ""].join("\n");
}

/** Writes the line of a story, without its end. */
export function formatEntry(entry: LedgerEntry): string {
  const { id, guid, slug, published, modified, hash, formerSlugs, withdrawn, embargoedUntil } = entry;
  const flags = [
    // A guid may hold anything that stands on one line.
    ...(guid === undefined ? [] : [`guid=${encodeURI(guid)}`]),
    ...(formerSlugs.length > 0 ? [`formerly=${formerSlugs.join(",")}`] : []),
    ...(embargoedUntil === undefined ? [] : [`embargoed-until=${embargoedUntil}`]),
    ...(withdrawn ? ["withdrawn"] : []),
  ];
  const line = `${id} ${slug} ${published} ${modified} ${hash}`;
  return flags.length === 0 ? line : `${line} ${flags.join(" ")}`;
}
