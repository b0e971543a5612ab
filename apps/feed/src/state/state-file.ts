import { closeSync, openSync, readSync } from "node:fs";
import { isCode } from "../reason.js";

/** What tells a state from other databases: "CDSK". @see https://www.sqlite.org/fileformat2.html#application_id */
export const applicationId = 0x43_44_53_4b;

const magic = Buffer.from("SQLite format 3\0");
const applicationIdAt = 68;

/**
 * Says whether a file that somebody named may be made a state: it is not there, there is nothing in it, or it is a state already,
 * of whatever version, and damaged or not. Everything else is somebody's.
 *
 * @param file the path of the file
 * @throws {Error} with Node's code, where it cannot be read
 */
export function mayBeState(file: string): boolean {
  const start = Buffer.alloc(applicationIdAt + 4);
  try {
    const opened = openSync(file, "r");
    try {
      if (readSync(opened, start) === 0) return true;
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (isCode(error, "ENOENT")) return true;
    throw error;
  }
  return (
    start.subarray(0, magic.length).equals(magic) && start.readUInt32BE(applicationIdAt) === applicationId
  );
}
