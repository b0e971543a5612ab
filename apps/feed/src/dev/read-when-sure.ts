import { setTimeout as delay } from "node:timers/promises";
import { compareReadings, type Difference } from "./compare-readings.js";
import type { Reading } from "./read-content.js";

/** So long, in milliseconds, is waited for what looks like the middle of something to end. */
const settle = 50;
/** So often is waited at the most. */
const patience = 40;

/** How content is read. */
interface Reader {
  readonly read: () => Promise<Reading>;
  /** Watches folders that are new. */
  readonly refresh: () => void;
}

/**
 * Reads content again, until it no longer looks like the middle of something.
 *
 * @param before how it was
 * @returns how it is, and what is other
 */
export async function readWhenSure(
  before: Reading,
  { read, refresh }: Reader,
): Promise<{ readonly next: Reading; readonly change: Difference }> {
  let next = await read();
  let change = compareReadings(before, next);
  for (let tries = 0; change.isUnsure && tries < patience; tries++) {
    await delay(settle);
    refresh();
    const again = await read();
    const isQuiet = !compareReadings(next, again).isAny;
    next = again;
    change = compareReadings(before, next);
    if (isQuiet) break;
  }
  return { next, change };
}
