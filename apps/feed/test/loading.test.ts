import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { copyOf, temporaryFolder } from "./folder.js";
import { gsomia } from "./command-line.js";

/** Gives whose code a run of the built command line loads, beside the application's own: the names of packages, in their order. */
async function loadedBy(...arguments_: readonly string[]): Promise<readonly string[]> {
  const reports = await temporaryFolder();
  expect(await copydesk(arguments_, { env: { NODE_V8_COVERAGE: reports } })).toMatchObject({ code: 0 });
  const texts = await Promise.all(
    (await readdir(reports)).map((file) => readFile(path.join(reports, file), "utf8")),
  );
  const files = new Set(
    texts.flatMap((text) => [...text.matchAll(/"url":"(file:[^"]+)"/g)].map(([, url = ""]) => url)),
  );
  const packages = await Promise.all([...files].map(async (file) => packagesIn(fileURLToPath(file))));
  return [...new Set(packages.flat())].toSorted();
}

/** The bundler says of each module in a bundle where it comes from. What is not bundled stands in a folder of its own. */
async function packagesIn(file: string): Promise<readonly string[]> {
  const name = /(?:node_modules|packages)\/((?:@[^/]+\/)?[^/.][^/]*)\/(?!node_modules)/;
  const lines = file.includes("node_modules")
    ? [file]
    : (await readFile(file, "utf8")).match(/^\/\/(?:#region)? \.\.\/.*$/gm);
  return (lines ?? []).flatMap((line) => line.split(path.sep).join("/").match(name)?.[1] ?? []);
}

test("a build that changes nothing loads neither the schema nor the renderer, and nothing that they are made with", async () => {
  const content = await copyOf(gsomia);
  const build = ["build", content, "--out", path.join(content, "../public"), "--now", "2020-01-01T00:00:00Z"];
  const first = await loadedBy(...build);
  expect(first).toEqual(expect.arrayContaining(["article-schema", "renderer", "commander", "zod", "yaml"]));
  // Its names are in Latin letters, it is read with the native parser, and in one thread.
  for (const name of ["transliteration", "piscina", "parse5", "@clack/prompts"])
    expect(first).not.toContain(name);
  expect(await loadedBy(...build)).toEqual(["commander"]);
});

test("what only says how the program is used loads nothing else", async () => {
  expect(await loadedBy("--help")).toEqual(["commander"]);
  expect(await loadedBy("build", "--help")).toEqual(["commander"]);
});

test("the program is in ASCII: one other character would make V8 hold its files in twice the memory", async () => {
  const dist = fileURLToPath(new URL("../dist/", import.meta.url));
  const programs = (await readdir(dist)).filter((name) => name.endsWith(".js"));
  expect(programs).toContain("edition.js");
  for (const name of programs)
    expect(await readFile(path.join(dist, name), "latin1")).not.toMatch(/[^\0-\x7f]/);
});
