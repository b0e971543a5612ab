import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { promisify } from "node:util";

/** So many files are flushed one by one; for more, one call that flushes the whole disk is quicker. */
const fewFiles = 500;
const atOnce = 16;

/** Paths of files, as many as an array has. There may be hundreds of thousands, so they may be put together one by one. */
export interface Paths extends Iterable<string> {
  readonly length: number;
}

/**
 * Sees files onto the disk, so that they are whole even where the machine stops.
 *
 * @param folder the folder that they are in
 * @param files the files
 * @param ahead what {@link flushAhead} gave, where it was begun
 */
export async function flush(folder: string, files: Paths, ahead?: Promise<boolean>): Promise<void> {
  const isFlushed = files.length > fewFiles && (await flushDisk(folder));
  // What the disk could not take is told once, to whoever flushes first; each file tells it again.
  if (isFlushed && (await ahead) !== false) return;
  const waiting = oneByOne(files);
  await Promise.all(Array.from({ length: atOnce }, async () => flushEach(waiting)));
}

/**
 * Begins to see onto the disk what was written so far, while more is written, so that {@link flush} has less to do at the end.
 *
 * @param folder the folder that was written to
 * @param count how many files were; for a few it is not worth it
 * @returns whether all went well
 */
export async function flushAhead(folder: string, count: number): Promise<boolean> {
  return count <= fewFiles || flushDisk(folder);
}

/** Gives each once, whoever asks for the next. */
function* oneByOne(paths: Iterable<string>): Generator<string> {
  yield* paths;
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
  // Windows has no such program, and Node looks for one in the folder that it is started in: that may be a stranger's. That of macOS
  // takes no folder, and may have ended before the disk has all of it.
  if (process.platform !== "linux") return false;
  try {
    await promisify(execFile)("sync", ["--file-system", folder]);
    return true;
  } catch {
    return false;
  }
}
