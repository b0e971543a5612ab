import type { DatabaseSync } from "node:sqlite";
import type { BlockStore } from "./blocks.js";
import { assertIntact, changing, checksumOf, readingRow } from "./sqlite-rows.js";

/** Blocks that are kept in a table. */
export interface SqliteBlocks extends BlockStore {
  /** Gives the heads of all blocks in which there is something, in UTF-8: in half the time of each by its number, and as a text. */
  readonly heads: () => Iterable<Uint8Array>;
}

/** Gives what keeps blocks in a table. What it reads throws a `SyntaxError` where it is damaged. */
export function sqliteBlocks(
  database: DatabaseSync,
  table: "story" | "catalogue" | "catalogued" | "output",
): SqliteBlocks {
  const sizes = database.prepare(`select size from ${table} order by block`);
  sizes.setReturnArrays(true);
  const read = readingRow(
    database,
    `select size, head_sum, head, rest_sum, rest from ${table} where block = ?`,
  );
  const readHead = readingRow(database, `select size, head_sum, head from ${table} where block = ?`);
  const allHeads = database.prepare(
    `select block, size, head_sum, cast(head as blob) from ${table} order by block`,
  );
  allHeads.setReturnArrays(true);
  const write = changing(database, `insert or replace into ${table} values (?, ?, ?, ?, ?, ?)`);
  return {
    sizes: () => Array.from(sizes.iterate(), (found) => (Array.isArray(found) ? Number(found[0]) : 0)),
    read: (block) => {
      const [size, headSum, head, restSum, rest] = read(block);
      return { head: intact(headSum, block, size, head), rest: intact(restSum, block, rest) };
    },
    head: (block) => {
      const [size, sum, head] = readHead(block);
      return intact(sum, block, size, head);
    },
    *heads() {
      let place = 0;
      for (const found of allHeads.iterate()) {
        const [block, size, sum, head]: readonly unknown[] = Array.isArray(found) ? found : [];
        if (block !== place || !(head instanceof Uint8Array))
          throw new SyntaxError(`There is no block ${place}.`);
        assertIntact(sum, place, String(size), head);
        if (size !== 0) yield head;
        place += 1;
      }
    },
    write: (block, { head, rest }, size) =>
      write(block, size, checksumOf(block, String(size), head), head, checksumOf(block, rest), rest),
    clear: () => database.exec(`delete from ${table}`),
  };
}

/** Gives the last of the values that one checksum is of. */
function intact(sum: unknown, block: number, ...values: readonly unknown[]): string {
  const texts = values.map(String);
  assertIntact(sum, block, ...texts);
  return texts.at(-1) ?? "";
}
