import type { Path } from "../findings/finding.js";
import type { Lose } from "../conversion/loss.js";
import { withSeconds } from "../primitives/with-seconds.js";

/**
 * Writes a date as ninjs's `date-time` (RFC 3339), which has seconds and an offset.
 *
 * @param date what `PublicationDate` or `Instant` accepted
 * @param path where the date stands in the article
 * @param lose takes down what was added to the date
 */
export function writeMoment(date: string | undefined, path: Path, lose: Lose): string | undefined {
  if (date === undefined) return undefined;
  if (!date.includes("T")) {
    lose(path, "ninjs takes a moment only, so the day is written as 12:00 UTC of that day.");
    return `${date}T12:00:00Z`;
  }
  const moment = withSeconds(date);
  if (moment !== date) lose(path, "ninjs wants the seconds, so “:00” was added to the time.");
  return moment;
}
