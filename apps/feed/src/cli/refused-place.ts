import path from "node:path";
import { editionFolders } from "../edition/edition-folders.js";
import { wayInto } from "../output/is-within.js";

/**
 * Gives why an edition cannot go into a folder, and what to do; nothing where it can. No build writes among the content, but for
 * the ledger.
 *
 * @param out the path of the folder
 * @param content the path of the content folder
 */
export function refusedPlace(out: string, content: string): string | undefined {
  const [place, folder] = [path.normalize(out), path.normalize(content)];
  if (wayInto(out, content))
    return refusal(
      place,
      `that is in the content folder ${folder}, and the edition would write over your stories`,
    );
  const [top] = wayInto(content, out) ?? [];
  // On many a disk, a name is the same in capitals.
  if (top === undefined || !editionFolders.has(top.toLowerCase())) return undefined;
  return refusal(
    place,
    `it would write to a folder ${top} there, and your content is in that folder, in ${folder}`,
  );
}

function refusal(place: string, reason: string): string {
  return `The edition cannot go into ${place}: ${reason}.\nName another folder with --out.\n`;
}
