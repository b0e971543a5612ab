import type { DatabaseSync } from "node:sqlite";
import zlib from "node:zlib";

/** What a column may hold. */
export type ColumnValue = string | number | Uint8Array | null;

/** Gives what changes a database by a statement with question marks for values. */
export function changing(database: DatabaseSync, sql: string): (...values: ColumnValue[]) => void {
  const statement = database.prepare(sql);
  return (...values) => void statement.run(...values);
}

/** Gives what reads one row of a database by a statement with a question mark for its key; nothing is in one that is not there. */
export function readingRow(
  database: DatabaseSync,
  sql: string,
): (key: string | number) => readonly unknown[] {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (key): readonly unknown[] => {
    const found: unknown = statement.get(key);
    return Array.isArray(found) ? found : [];
  };
}

/**
 * Gives a number by which it is seen whether a row is as it was written: SQLite does not look, and where the power fails, a disk may
 * hold parts of what was written before and after.
 *
 * @param key the row's key, for a row in another one's place is damage too
 * @param values what stands in the row
 */
export function checksumOf(key: string | number, ...values: readonly unknown[]): number {
  let sum = zlib.crc32(String(key));
  for (const value of values) {
    if (value instanceof Uint8Array) sum = zlib.crc32(value, sum);
    else if (typeof value === "string") for (const part of inParts(value)) sum = zlib.crc32(part, sum);
  }
  return sum;
}

/** Of a long text, Node would make a copy as a whole. In UTF-16 code units. */
const unitsAtOnce = 65_536;

function* inParts(text: string): Generator<string, void, undefined> {
  for (let at = 0; at < text.length; at += unitsAtOnce) yield text.slice(at, at + unitsAtOnce);
}

/**
 * Sees whether a row is as it was written.
 *
 * @param sum what stands in it for its checksum
 * @throws {SyntaxError} where it is not
 */
export function assertIntact(sum: unknown, key: string | number, ...values: readonly unknown[]): void {
  if (sum !== checksumOf(key, ...values)) throw new SyntaxError(`What is remembered of ${key} is damaged.`);
}
