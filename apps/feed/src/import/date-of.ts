import { type ImportLoss, shortened } from "./import-loss.js";
import type { PlaceOf } from "./place-of.js";
import { readDate } from "./read-date.js";
import type { XmlPart } from "./xml-part.js";

/** Takes the first date of several names that can be read; one that cannot is a loss. */
export function dateOf(
  item: XmlPart,
  names: readonly string[],
  losses: ImportLoss[],
  placeOf: PlaceOf,
): string | undefined {
  for (const name of names) {
    const part = item.take(name);
    const text = part?.text();
    if (text === undefined || part === undefined) continue;
    const { date, loss } = readDate(text);
    if (loss !== undefined)
      losses.push({ field: name, reason: loss, value: shortened(text), line: placeOf(part.offset).line });
    if (date !== undefined) return date;
  }
  return undefined;
}
