import { closeSync, openSync, readSync } from "node:fs";
import type { WrittenItem } from "@copydesk/renderer";
import type { ItemPlace } from "./item-places.js";

/** Reads items of stories, by the ids of these. What it gave is written over when it reads the next ones. */
export type ItemReader = (places: ReadonlyMap<string, ItemPlace>) => ReadonlyMap<string, WrittenItem>;

/**
 * Makes what reads items of stories from the documents of feeds that they stand in. It throws an error with Node's code, where one
 * cannot be read.
 *
 * @param root the edition's folder
 */
export function itemReader(root: string): ItemReader {
  // Always the same memory: V8 would let go of that of each document only when it has asked the system for much.
  let memory = new Uint8Array(0);
  return (places) => {
    let needed = 0;
    for (const { start, end } of places.values()) needed += end - start;
    if (needed > memory.length) memory = new Uint8Array(needed * 2);
    const items = new Map<string, WrittenItem>();
    let at = 0;
    for (const [id, { file, start, end, newest }] of places) {
      const utf8 = memory.subarray(at, (at += end - start));
      readInto(utf8, `${root}/${file}`, start);
      items.set(id, { id, newest, utf8 });
    }
    return items;
  };
}

function readInto(bytes: Uint8Array, file: string, start: number): void {
  const descriptor = openSync(file, "r");
  try {
    const count = readSync(descriptor, bytes, 0, bytes.length, start);
    if (count < bytes.length) throw new RangeError(`${file} has become shorter than it was written.`);
  } finally {
    closeSync(descriptor);
  }
}
