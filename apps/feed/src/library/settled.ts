import type { ScannedFile } from "./scan-content.js";

/** A file's times are whole ticks of the kernel's clock, which are at most this long, in milliseconds. */
const tick = 20;

/**
 * Gives a file's fingerprint, if it is sure to change with the next change to the file. A file that was touched just as it was
 * scanned could be changed again within the same tick of the clock, and look the same.
 *
 * @param file the file
 * @param since the time of the disk when the files were scanned, in milliseconds since 1970
 * @param prefix what to write before it
 */
export function settled({ fingerprint, touched }: ScannedFile, since: number, prefix = ""): string {
  return touched < since - tick ? prefix + fingerprint : "";
}
