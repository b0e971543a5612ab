import { open, rename, rm } from "node:fs/promises";

/**
 * Writes a file beside its place, sees it onto the disk, and renames it, so that nobody ever meets half a file, not even
 * where the machine stops meanwhile.
 *
 * @param target the path of the file; its folder must be there
 * @param text what it will hold
 */
export async function writeFileSafely(target: string, text: string): Promise<void> {
  const beside = `${target}.copydesk-part`;
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    // What went wrong first is what matters, and not that there is nothing to clear away.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
