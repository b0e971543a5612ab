import { readdirSync, readFileSync } from "node:fs";

/** A fixture: a file's name without its extension, and the data in it. */
export type Fixture = readonly [name: string, data: unknown];

/** Gives the fixtures in a folder below `fixtures/`, in the order of their names. */
export function fixtures(folder: string): readonly Fixture[] {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => [name.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(name, url), "utf8"))]);
}
