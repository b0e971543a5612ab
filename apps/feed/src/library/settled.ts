import type { FileSeen } from "../state/files-seen.js";

/** A file's times are whole ticks of the kernel's clock, which are at most this long, in milliseconds. */
const tick = 20;

/**
 * Says whether the next change to a file is sure to show in its times. A file that was touched just as it was scanned could be
 * changed again within the same tick of the clock, and look the same.
 *
 * @param touched when the file was touched, in milliseconds since 1970
 * @param since the time of the disk when the files were scanned, in milliseconds since 1970
 */
export function isSettled(touched: number, since: number): boolean {
  return touched < since - tick;
}

/** Gives a file's fingerprint to remember it by, or one that no file has where it is not settled. */
export function settled({ fingerprint, touched }: FileSeen, since: number): string {
  return isSettled(touched, since) ? fingerprint : "";
}
