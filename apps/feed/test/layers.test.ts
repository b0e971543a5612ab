import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const source = path.join(import.meta.dirname, "../src");

/**
 * The folders of the program, each of which uses those before it and none behind it: content is read and checked, a library is made of
 * it, pages are made of that, an edition of these, and it is put in place.
 */
const layers = [
  "content",
  "check-formats",
  "records",
  "site",
  "state",
  "output",
  "library",
  "ledger",
  "pages",
  "edition",
  "build",
  "server",
  "dev",
  "scaffold",
  "import",
  "withdraw",
  "cli",
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll(path.sep, "/"))
  .filter((name) => /^[^/]+\/.*(?<!\.test|\.test-d)\.ts$/.test(name));
const layerOf = (file: string) => file.split("/", 1)[0] ?? "";

test("the folders of the program are its layers", () => {
  expect(new Set(files.map(layerOf))).toEqual(new Set(layers));
});

test.each(layers)("%s uses no layer behind it", (layer) => {
  const own = files.filter((file) => layerOf(file) === layer);
  const used = own.flatMap((file) => {
    const text = readFileSync(path.join(source, file), "utf8");
    return Array.from(text.matchAll(/(?:from|import\() ?"(\.{1,2}\/[^"]+)"/g), ([, to = ""]) =>
      path.posix.join(path.posix.dirname(file), to),
    );
  });
  expect(used.length).toBeGreaterThan(0);
  const behind = new Set(layers.slice(layers.indexOf(layer) + 1));
  expect(used.filter((file) => behind.has(layerOf(file)))).toEqual([]);
});
