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

/** A ledger of 100,000 lines is gone through sooner in parts than as a whole: memory that was not used yet takes its time. */
const bytesAtOnce = 1024 * 1024;

/**
 * Gives what a content folder's ledger holds, part by part. A part is what was read until the next one is asked for.
 *
 * @param folder the content folder's path
 * @throws {Error} what `ledgerBytes` throws
 */
export function* ledgerParts(folder: string): Generator<Uint8Array, void, undefined> {
  const file = openSync(ledgerPlace(folder), "r");
  try {
    const room = Buffer.allocUnsafeSlow(bytesAtOnce);
    for (let length = readSync(file, room); length > 0; length = readSync(file, room))
      yield room.subarray(0, length);
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
