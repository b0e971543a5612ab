import fs from "node:fs";
import { open } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { onTestFinished, vi } from "vitest";

/** Whatever sees a file onto the disk, and whatever puts one in the place of another. */
export interface NotedOnDisk {
  /** Gives what was done until now, in that order. */
  readonly done: () => readonly ("seen" | "placed")[];
}

/** Notes from now on, until the test has finished, when files are seen onto the disk, and when they take their places. */
export async function notedOnDisk(): Promise<NotedOnDisk> {
  const file = await open(import.meta.filename);
  const handles: unknown = Object.getPrototypeOf(file);
  await file.close();
  if (!isHandle(handles)) throw new Error("Node's files are seen onto the disk in another way.");
  const seen = [vi.spyOn(handles, "sync"), vi.spyOn(fs, "fsyncSync")];
  const placed = [vi.spyOn(fs, "renameSync"), vi.spyOn(fs.promises, "rename")];
  syncBuiltinESMExports();
  onTestFinished(() => {
    for (const spy of [...seen, ...placed]) spy.mockRestore();
    syncBuiltinESMExports();
  });
  const orders = (spies: readonly { readonly mock: { readonly invocationCallOrder: readonly number[] } }[]) =>
    spies.flatMap(({ mock }) => mock.invocationCallOrder);
  return {
    done: () =>
      [
        ...orders(seen).map((order) => ({ order, what: "seen" as const })),
        ...orders(placed).map((order) => ({ order, what: "placed" as const })),
      ]
        .toSorted((a, b) => a.order - b.order)
        .map(({ what }) => what),
  };
}

function isHandle(value: unknown): value is { sync: () => Promise<void> } {
  return typeof value === "object" && value !== null && "sync" in value;
}
