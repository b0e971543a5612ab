import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { promisify } from "node:util";

/** So many files are flushed one by one; for more, one call that flushes the whole disk is quicker. */
const fewFiles = 500;
const atOnce = 16;

/**
 * Sees files onto the disk, so that they are whole even where the machine stops.
 *
 * @param folder the folder that they are in
 * @param files their paths
 */
export async function flush(folder: string, files: readonly string[]): Promise<void> {
  if (files.length > fewFiles && (await flushDisk(folder))) return;
  const waiting = files.values();
  await Promise.all(Array.from({ length: atOnce }, async () => flushEach(waiting)));
}

async function flushEach(waiting: Iterable<string>): Promise<void> {
  for (const name of waiting) {
    const file = await open(name, "r+");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** Says whether this machine has a `sync` that flushes the disk of a folder (GNU coreutils), and whether that was done. */
async function flushDisk(folder: string): Promise<boolean> {
  try {
    await promisify(execFile)("sync", ["--file-system", folder]);
    return true;
  } catch {
    return false;
  }
}
