import { type ImportLoss, shortened } from "./import-loss.js";
import type { PlaceOf } from "./place-of.js";
import { readDate } from "./read-date.js";
import type { XmlPart } from "./xml-part.js";

/**
 * Takes the first date of several names that can be read; one that cannot is a loss. With it are taken the others that say the same
 * moment, or its day alone.
 */
export function dateOf(
  item: XmlPart,
  names: readonly string[],
  losses: ImportLoss[],
  placeOf: PlaceOf,
): string | undefined {
  for (const [index, name] of names.entries()) {
    const part = item.take(name);
    const text = part?.text();
    if (text === undefined || part === undefined) continue;
    const { date, loss } = readDate(text);
    if (loss !== undefined)
      losses.push({ field: name, reason: loss, value: shortened(text), line: placeOf(part.offset).line });
    if (date === undefined) continue;
    for (const other of names.slice(index + 1)) takeSame(item, other, date);
    return date;
  }
  return undefined;
}

function takeSame(item: XmlPart, name: string, date: string): void {
  const again = item.children.find((child) => child.name === name)?.element.text ?? "";
  const { date: other, loss } = readDate(again);
  if (other === undefined || loss !== undefined) return;
  if (Date.parse(other) === Date.parse(date) || date.startsWith(`${other}T`)) item.textOf(name);
}
