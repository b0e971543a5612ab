import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ledgerName } from "./ledger.js";

/**
 * Gives what a content folder's ledger holds.
 *
 * @param folder the content folder's path
 * @throws {Error} with Node's code, where it cannot be read; `EISDIR` where it is a folder, or a pipe or device, which might never end
 */
export function ledgerBytes(folder: string): Buffer {
  const place = path.join(folder, ledgerName);
  if (!statSync(place).isFile())
    throw Object.assign(new Error(`EISDIR: ${place} is no file`), { code: "EISDIR" });
  return readFileSync(place);
}
