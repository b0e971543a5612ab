import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Edition } from "./resource.js";

/**
 * Writes an edition into a folder, which is made if it is not there. Everything is rendered before anything is written,
 * and each file is written beside its place and renamed, so that no reader ever meets half a file.
 *
 * @param edition what to write
 * @param folder where to; files in it that are not the edition's stay as they are
 * @returns the number of files written
 */
export async function writeEdition(edition: Edition, folder: string): Promise<number> {
  const files = Array.from(edition.resources, ({ path: name, render }) => ({
    name,
    text: render(),
  }));
  for (const { name, text } of files) {
    const target = path.join(folder, name);
    const beside = `${target}.copydesk-part`;
    // One after the other: an edition may have more files than a process may open at once.
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, target);
  }
  return files.length;
}
