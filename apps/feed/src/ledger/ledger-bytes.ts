import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { ledgerName } from "./ledger.js";

/**
 * Gives what a content folder's ledger holds.
 *
 * @param folder the content folder's path
 * @throws {Error} with Node's code, where it cannot be read; `EISDIR` where it is a folder, or a pipe or device, which might never end
 */
export function ledgerBytes(folder: string): Buffer {
  return readFileSync(ledgerPlace(folder));
}

/**
 * A ledger of 100,000 lines is gone through sooner in parts than as a whole, and in such parts than in larger ones: memory that was
 * not used yet takes its time.
 */
const bytesAtOnce = 128 * 1024;

/**
 * Gives what a content folder's ledger holds, part by part: whole lines, unless one is longer than a part. A part is what was read
 * until the next one is asked for.
 *
 * @param folder the content folder's path
 * @throws {Error} what `ledgerBytes` throws
 */
export function* ledgerParts(folder: string): Generator<Buffer, void, undefined> {
  const file = openSync(ledgerPlace(folder), "r");
  try {
    const room = Buffer.allocUnsafeSlow(bytesAtOnce);
    let [length, filled] = [0, 0];
    do {
      length = readSync(file, room, { offset: filled });
      filled += length;
      const lines = room.subarray(0, filled).lastIndexOf("\n") + 1;
      const isAll = length === 0 || filled - lines === room.length;
      const end = isAll ? filled : lines;
      if (end > 0) yield room.subarray(0, end);
      room.copyWithin(0, end, filled);
      filled -= end;
    } while (length > 0);
  } finally {
    closeSync(file);
  }
}

function ledgerPlace(folder: string): string {
  const place = path.join(folder, ledgerName);
  if (!statSync(place).isFile())
    throw Object.assign(new Error(`EISDIR: ${place} is no file`), { code: "EISDIR" });
  return place;
}
