import type { ContentBase } from "./content-base.js";
import { digestOf } from "./digest.js";

/**
 * Gives the digest of everything that a story's article is made of: its file, and what the publication lends it.
 *
 * @param fileHash the hash of the file's bytes
 * @param uses the ids of the entities that are in the article
 * @param base what the publication lends
 */
export function storyDigest(
  fileHash: string,
  uses: readonly string[],
  { publication, digests }: Pick<ContentBase, "publication" | "digests">,
): string {
  const lent = uses.map((id) => `${id} ${digests.get(id) ?? ""}`);
  return digestOf([fileHash, publication?.language ?? "", ...lent].join("\n"));
}
