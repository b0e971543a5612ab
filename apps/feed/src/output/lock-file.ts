import { sqliteFaultOf } from "../state/sqlite-fault.js";

/** Thrown where another build has a folder. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
}

/**
 * Locks others out of what a file stands for. The lock is the operating system's own: it goes with the process, however that
 * ends. Until it is unlocked, this process must not open the file in another way, or the system lets go of it.
 *
 * @param file the path of an empty file, to which nothing is written
 * @returns what unlocks it; nothing where this Node or this disk knows no locks
 * @throws {FolderInUse} where another process has it
 */
export async function lockFile(file: string): Promise<(() => void) | undefined> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (!sqlite) return undefined;
  try {
    const database = new sqlite.DatabaseSync(file);
    try {
      // Without a journal in memory, SQLite would write one beside the file.
      database.exec("pragma journal_mode = memory; begin exclusive");
      return () => database.close();
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    const fault = sqliteFaultOf(error);
    if (fault === "busy") throw new FolderInUse();
    if (fault) return undefined;
    throw error;
  }
}
