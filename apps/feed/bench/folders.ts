import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CorpusFile } from "./corpus/corpus.ts";

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Iterable<CorpusFile>): Promise<void> {
  const made = new Set<string>();
  for (const { path: name, text } of files) {
    const file = path.join(folder, name);
    const around = path.dirname(file);
    if (!made.has(around)) await mkdir(around, { recursive: true });
    made.add(around);
    await writeFile(file, text);
  }
}

/** Gives the path, below the folder, and the size in bytes of every file in a folder. */
export async function listFiles(folder: string): Promise<readonly (readonly [string, number])[]> {
  const files: (readonly [string, number])[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.push([path.relative(folder, file), (await stat(file)).size]);
  }
  return files;
}

/**
 * Moves everything in a folder but what is named into another one, which is made. It is not removed: where many files were
 * removed a moment ago, ext4 takes several times as long to make new ones.
 */
export async function setAside(folder: string, kept: string, aside: string): Promise<void> {
  await mkdir(aside, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name !== kept) await rename(path.join(folder, name), path.join(aside, name));
  }
}
