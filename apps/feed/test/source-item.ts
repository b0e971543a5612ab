import type { SourceItem } from "../src/import/source-item.js";

/** Gives an entry of a file that says nothing but this. */
export function sourceItem(fields: Partial<SourceItem>): SourceItem {
  return {
    place: { line: 1, column: 1 },
    authors: [],
    tags: [],
    media: [],
    documents: [],
    losses: [],
    ...fields,
  };
}
