/** What no tool can do without, measured with one thread that does nothing else. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measure } from "./child.ts";
import { listFiles } from "./folders.ts";

/** What was built. */
export interface Built {
  /** The folder of the content. */
  readonly source: string;
  /** The folder of the edition. */
  readonly out: string;
  /** The path below it, and the size, of each of its files. */
  readonly output: readonly (readonly [string, number])[];
}

/**
 * Asks for the size and time of each file of the content and of the edition.
 *
 * @param folder where the list of them is written
 */
export async function look({ source, out, output }: Built, folder: string): Promise<Cost> {
  const list = path.join(folder, "files.txt");
  const sources = (await listFiles(source)).map(([name]) => path.join(source, name));
  await writeFile(list, [...sources, ...output.map(([name]) => path.join(out, name))].join("\n"));
  return measure({
    program: process.execPath,
    args: [fileURLToPath(new URL("look.js", import.meta.url)), list],
    folder,
  });
}

/**
 * Reads the content, and writes files of the edition's sizes.
 *
 * @param folder where they are written
 * @param round which round it is, counted from 0
 */
export async function readAndWrite({ source, output }: Built, folder: string, round: number): Promise<Cost> {
  const list = path.join(folder, "output.json");
  const target = path.join(folder, "floor", String(round));
  await writeFile(list, JSON.stringify(output));
  const args = [fileURLToPath(new URL("read-and-write.ts", import.meta.url)), source, list, target];
  return measure({ program: process.execPath, args, folder });
}
