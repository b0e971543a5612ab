/** So many entries are in a block at the most, on average. */
const entriesInBlock = 512;

/** Gives among how many blocks so many entries are divided, a power of two; as many as now where that is neither too few nor too many. */
export function blocksFor(entries: number, now: number): number {
  let count = now;
  while (entries > count * entriesInBlock) count *= 2;
  while (count > 1 && entries * 4 < count * entriesInBlock) count /= 2;
  return count;
}

/** Gives a number that keys are divided by evenly: FNV-1a of their code units. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 16);
}
