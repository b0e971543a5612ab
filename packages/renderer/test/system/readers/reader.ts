import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { htmlToText } from "@copydesk/renderer";
import { type Program, run } from "../../../../../.ci/program.ts";
import type { ReadItem } from "../../read-back.ts";

/** The formats that readers are given. */
export type Format = "rss" | "atom";

/** A program that people read feeds with. */
export interface Reader {
  readonly name: string;
  readonly programs: readonly Program[];
  /** What it does not tell apart, or does not keep: found out by looking at what it says of the edge cases. */
  readonly cannotCarry: readonly string[];
  /** Gives what it says of each item of a feed, in the feed's order. */
  readonly read: (document: string, format: Format) => Promise<readonly unknown[]>;
  /** Gives what it ought to say of an item, as far as it can carry it. */
  readonly expected: (item: ReadItem, format: Format) => unknown;
}

/** Gives whole seconds, in which most readers keep time. */
export const seconds = (time: number) => Math.floor(time / 1000);
/** What a person reads of HTML, whichever way it is written. */
export const words = (html: string | undefined): string => htmlToText(html ?? "").replace(/\s+/g, " ");
/** Reads a list that a script printed. */
export const json = (text: string): readonly unknown[] => {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error(`No list was read: ${text.slice(0, 200)}`);
  return value;
};

/** Does something with a folder of its own, and leaves nothing of it. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "copydesk-reader-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program that must succeed, and gives what it prints. */
export async function output(
  command: readonly [string, ...string[]],
  options: Parameters<typeof run>[1] = {},
): Promise<string> {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) throw new Error(`${command[0]} ended with ${code}: ${stderr}`);
  return stdout;
}

/** Gives the text of a script that stands beside this file. */
export const script = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");

/** Gives items with what a person reads of their content, for readers that write its HTML anew. */
export function withWords(items: readonly unknown[]): readonly unknown[] {
  return items.map((item) =>
    typeof item === "object" && item !== null && "content" in item && typeof item.content === "string"
      ? { ...item, content: words(item.content) }
      : item,
  );
}

/** Stands for what a reader cannot carry: it equals anything. */
export const anything = { asymmetricMatch: (): boolean => true, toString: (): string => "Anything" };
