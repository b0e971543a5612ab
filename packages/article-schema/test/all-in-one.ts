import { globSync } from "node:fs";

/**
 * Every test that a mutant is tried against, in one file: a mutant that is there from the start, such as one in the words of a rule,
 * needs all modules anew, and this loads them once and not once for each file. Those of how long an answer takes are left out; they
 * take long themselves.
 */
const { MUTATED_FOLDER: folder = "{checks,primitives}" } = process.env;
const root = new URL("../", import.meta.url);
for (const file of globSync(`src/${folder}/**/*.test.ts`, { cwd: root }).toSorted()) {
  if (!file.endsWith("robustness.test.ts")) await import(new URL(file, root).href);
}
await import("./fixtures.test.js");
await import("./checks-reference.test.js");
