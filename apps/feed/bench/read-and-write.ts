/**
 * Reads every file of a folder, and writes as many files of the same sizes as an edition has: what a build would take if it had
 * nothing to do but that.
 *
 * Run as `node read-and-write.ts <folder to read> <list of paths and sizes, as JSON> <folder to write>`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const [source = "", list = "", target = ""] = process.argv.slice(2);
for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) readFileSync(path.join(entry.parentPath, entry.name));
}
const files = z.array(z.tuple([z.string(), z.number()])).parse(JSON.parse(readFileSync(list, "utf8")));
const made = new Set<string>();
for (const [name, size] of files) {
  const file = path.join(target, name);
  const folder = path.dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, Buffer.alloc(size, "x"));
}
