import { isRecord } from "./json-part.js";

/** The items of a file, and where they stand in it. */
export interface NinjsItems {
  readonly items: readonly unknown[];
  /** The name of the list that holds them, where it is part of an object. */
  readonly list: string | undefined;
  /** Whether the file is one item, and no list. */
  readonly isSingle: boolean;
}

/** Gives the items that data holds, where it is ninjs: one item, a list of them, or an object with a list. */
export function ninjsItems(data: unknown): NinjsItems | undefined {
  if (Array.isArray(data))
    return data.length > 0 && data.every(isItem)
      ? { items: data, list: undefined, isSingle: false }
      : undefined;
  if (isItem(data)) return { items: [data], list: undefined, isSingle: true };
  if (!isRecord(data)) return undefined;
  const held: unknown = data["items"];
  return Array.isArray(held) && held.length > 0 && held.every(isItem)
    ? { items: held, list: "items", isSingle: false }
    : undefined;
}

function isItem(data: unknown): boolean {
  return isRecord(data) && typeof data["uri"] === "string";
}

/** Gives the first headline of an item, whatever is wrong with the rest. */
export function firstHeadline(fields: Readonly<Record<string, unknown>>): string | undefined {
  const headlines: unknown = fields["headlines"];
  const first: unknown = Array.isArray(headlines) ? headlines[0] : undefined;
  return isRecord(first) && typeof first["value"] === "string" ? first["value"] : undefined;
}
