import { PartsDigest } from "../digest-of.js";
import type { LedgerPart } from "./ledger-file.js";

/** Thrown where what is to be written is not what it was to be: it is made of what the file holds, and that has changed. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * Gives parts on.
 *
 * @param digest the digest that all of them have together
 * @throws {ChangedMeanwhile} after the last one, where they have another
 */
export function* partsAsSaid(
  digest: string,
  parts: Iterable<LedgerPart>,
): Generator<LedgerPart, void, undefined> {
  const given = new PartsDigest();
  for (const part of parts) {
    given.add(part);
    yield part;
  }
  if (given.ended() !== digest) throw new ChangedMeanwhile("It is not what it was to be.");
}
