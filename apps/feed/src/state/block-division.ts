/** So many entries are put into a block where several are made of one. */
const entriesInBlock = 384;

/**
 * Gives the entries of a block, or of several where they are too many for one.
 *
 * @param entries the entries, sorted by their keys
 * @param countOf gives how many an entry counts as
 */
export function divided<Entry>(
  entries: readonly Entry[],
  countOf: (entry: Entry) => number,
): readonly (readonly Entry[])[] {
  const total = entries.reduce((sum, entry) => sum + countOf(entry), 0);
  // Where each had to be full, one more entry would make two of it, and one less would make one of two.
  if (total <= 2 * entriesInBlock) return [entries];
  const count = Math.ceil(total / entriesInBlock);
  const parts = Array.from({ length: count }, (): Entry[] => []);
  let before = 0;
  for (const entry of entries) {
    parts[Math.floor((before * count) / total)]?.push(entry);
    before += countOf(entry);
  }
  return parts.filter((part) => part.length > 0);
}

/** Says whether so many entries would do with a quarter of so many blocks. */
export function areTooFew(entries: number, blocks: number): boolean {
  return blocks > 1 && entries * 4 < blocks * entriesInBlock;
}
