/**
 * Looks at files, as their sizes and times tell whether anything has changed: what a build would take if it had nothing to do but that. It
 * is JavaScript, for to read TypeScript takes longer than to look at a thousand files.
 *
 * Run as `node look.js <file with a path in each line>`.
 */
import { readFileSync, statSync } from "node:fs";

for (const file of readFileSync(process.argv[2] ?? "", "utf8").split("\n")) statSync(file);
