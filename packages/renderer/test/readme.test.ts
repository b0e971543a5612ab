import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mostEmbedded } from "../src/address/embedded-picture.js";
import { attacks } from "./attacks.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [first = "", ...snippets] = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) => code);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "copydesk-readme-"));
  const scope = path.join(folder, "node_modules", "@copydesk");
  mkdirSync(scope, { recursive: true });
  for (const name of ["renderer", "article-schema"])
    symlinkSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), path.join(scope, name));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(path.join(folder, "story.js"), first);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the README begins with the file that its examples import", () => {
  expect(first.startsWith("// story.js\n")).toBe(true);
  expect(snippets.length).toBeGreaterThanOrEqual(9);
});

test.each(snippets.map((code, index) => ({ code, index })))(
  "example $index runs, and prints what it says",
  ({ code, index }) => {
    const file = path.join(folder, `example-${index}.js`);
    writeFileSync(file, code);
    const { status, stdout, stderr } = spawnSync("node", [file], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const said = [...code.matchAll(/console\.log\(.*[;,] \/\/ (.*)$/gm)].map(([, line = ""]) => line);
    expect(said.length).toBeGreaterThan(0);
    expect(stdout.trimEnd().split("\n")).toEqual(said);
  },
  60_000,
);

test("the examples are TypeScript, but for parameters without a type", () => {
  const files = [first, ...snippets].map((code, index) => {
    const name = index === 0 ? "story.ts" : `typed-${index}.ts`;
    writeFileSync(path.join(folder, name), code);
    return name;
  });
  const compilerOptions = {
    module: "nodenext",
    strict: true,
    noImplicitAny: false,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: "es2023",
    lib: ["es2023"],
    typeRoots: [fileURLToPath(new URL("../../../node_modules/@types", import.meta.url))],
    types: ["node"],
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const compiler = path.join(
    path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const { status, stdout } = spawnSync("node", [compiler], { cwd: folder, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
}, 60_000);

test("the README has its numbers from the code", () => {
  expect(readme).toContain(`at most ${mostEmbedded.toLocaleString("en")}\n  characters`);
  expect(readme).toContain(`- ${attacks.length} attacks`);
});
