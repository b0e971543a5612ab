import path from "node:path";
import type { RememberedStory } from "../state/state.js";
import type { ContentBase } from "./content-base.js";
import { digestOf } from "../digest-of.js";

/**
 * Gives the digest of everything that a story's article is made of: its file, whose name is its slug where it names none, and
 * what the publication lends it.
 *
 * @param story the path of its file, the hash of the file's bytes, and the ids of the entities that it depends on
 * @param base what the publication lends
 */
export function storyDigest(
  { file, fileHash, uses }: Pick<RememberedStory, "file" | "fileHash" | "uses">,
  { publication, digests }: Pick<ContentBase, "publication" | "digests">,
): string {
  const lent = uses.map((id) => `${id} ${digests.get(id) ?? ""}`);
  return digestOf(
    [path.basename(file), fileHash, publication?.language ?? "", publication?.baseUrl ?? "", ...lent].join(
      "\n",
    ),
  );
}
