import { type Dirent, readdirSync } from "node:fs";
import { editionFolders } from "../site/edition-folders.js";
import { isCode } from "../reason.js";

/** What ends the name of a file, or of a whole folder, until it is whole and its turn has come. */
export const partSuffix = ".copydesk-part";

/**
 * Gives the files, and the whole folders, that a build which was cut off left beside their places. Only where an edition has
 * files is looked. Any other folder there is somebody's: another edition may be put into it just now, and it need not be one
 * that may be read.
 *
 * @param root the edition's folder
 * @returns their paths below it, with forward slashes
 */
export function partFiles(root: string): readonly string[] {
  // On many a disk, a name is the same in capitals.
  const isOurs = ({ name }: Dirent) => isPart(name) || editionFolders.has(name.toLowerCase());
  return entriesIn(root)
    .filter(isOurs)
    .flatMap(({ name }) => partsFrom(root, name));
}

function isPart(name: string): boolean {
  return name.endsWith(partSuffix);
}

function partsFrom(root: string, name: string): readonly string[] {
  if (isPart(name)) return [name];
  return entriesIn(`${root}/${name}`)
    .filter((entry) => entry.isDirectory() || isPart(entry.name))
    .flatMap((entry) => partsFrom(root, `${name}/${entry.name}`));
}

/** What may not be read holds nothing that could be taken away. */
const isNothing = ["ENOENT", "ENOTDIR", "EACCES", "EPERM"] as const;

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isNothing.some((code) => isCode(error, code))) return [];
    throw error;
  }
}
