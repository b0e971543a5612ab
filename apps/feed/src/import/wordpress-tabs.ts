import { isRecord } from "./json-part.js";

/** A block's settings hold no angle brackets: WordPress writes them as `\u003c` and `\u003e`. */
const tab = /<!-- wp:tab(?:-panel)? (\{[^<>]*\}) -->/g;

/**
 * Puts the name of each tab before what it shows. It stands in the block's settings, and on a button, which is not carried.
 *
 * @param copy what the editor held
 */
export function withTabNames(copy: string): string {
  return copy.replaceAll(tab, (whole, settings: string) => {
    const name = nameIn(settings);
    return name === undefined ? whole : `${whole}<p><strong>${name}</strong></p>`;
  });
}

function nameIn(settings: string): string | undefined {
  try {
    const value: unknown = JSON.parse(settings);
    const name = isRecord(value) ? value["label"] : undefined;
    return typeof name === "string" && name.trim() !== "" ? name : undefined;
  } catch {
    return undefined;
  }
}
