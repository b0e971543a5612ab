import type { DatabaseSync } from "node:sqlite";
import type { BlockStore } from "./block-map.js";
import { assertIntact, changing, checksumOf, readingRow } from "./sqlite-rows.js";

/** Gives what keeps blocks in a table. What it reads throws a `SyntaxError` where it is damaged. */
export function sqliteBlocks(database: DatabaseSync, table: "story" | "output"): BlockStore {
  const sizes = database.prepare(`select size from ${table} order by block`);
  sizes.setReturnArrays(true);
  const read = readingRow(database, `select sum, entries from ${table} where block = ?`);
  const write = changing(database, `insert or replace into ${table} values (?, ?, ?, ?)`);
  return {
    sizes: () => Array.from(sizes.iterate(), (found) => (Array.isArray(found) ? Number(found[0]) : 0)),
    read: (block) => {
      const [sum, entries] = read(block);
      assertIntact(sum, block, entries);
      return String(entries);
    },
    write: (block, entries, size) => write(block, size, checksumOf(block, entries), entries),
    clear: () => database.exec(`delete from ${table}`),
  };
}
