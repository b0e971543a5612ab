import { digestOfParts } from "../digest-of.js";
import { ledgerParts } from "./ledger-bytes.js";

/**
 * Gives the digest of a content folder's ledger as it stands on the disk, without a look at what it says; an empty text where
 * it cannot be read.
 *
 * @param folder the content folder's path
 */
export function ledgerDigest(folder: string): string {
  try {
    return digestOfParts(ledgerParts(folder));
  } catch {
    return "";
  }
}
