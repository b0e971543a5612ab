import { digestOfParts } from "../digest-of.js";
import { isCode } from "../reason.js";
import { ledgerParts } from "./ledger-bytes.js";

/**
 * Gives the digest of a content folder's ledger as it stands on the disk, without a look at what it says: an empty text where
 * there is none, and nothing where it cannot be read.
 *
 * @param folder the content folder's path
 */
export function ledgerDigest(folder: string): string | undefined {
  try {
    return digestOfParts(ledgerParts(folder));
  } catch (error) {
    return isCode(error, "ENOENT") || isCode(error, "ENOTDIR") ? "" : undefined;
  }
}
