import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installedWith } from "./installed-size.ts";

let folder = "";
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const manifest = (name: string, ...dependencies: readonly string[]) =>
  JSON.stringify({
    name,
    version: "1.0.0",
    dependencies: Object.fromEntries(dependencies.map((each) => [each, "*"])),
    optionalDependencies: { native: "*" },
    devDependencies: { tests: "*" },
    files: ["dist", "CHANGELOG.md"],
  });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "copydesk-size-"));
  // As pnpm installs: the dependencies of a package stand beside it.
  const store = "ours/node_modules/.pnpm";
  write("ours/package.json", manifest("ours", "a", "b"));
  write("ours/dist/index.js", "1234567890");
  write("ours/src/index.ts", "not published");
  write("ours/CHANGELOG.md", "grows with every release");
  write(`${store}/a/node_modules/a/package.json`, manifest("a", "b"));
  write(`${store}/a/node_modules/a/node_modules/tests/index.js`, "not counted");
  write(`${store}/b/node_modules/b/package.json`, manifest("b", "a"));
  write(`${store}/b/node_modules/b/index.js`, "12345");
  const link = (name: string, from: string) =>
    symlinkSync(path.join(folder, store, name, "node_modules", name), path.join(folder, from));
  link("a", "ours/node_modules/a");
  link("b", "ours/node_modules/b");
  link("b", `${store}/a/node_modules/b`);
  link("a", `${store}/b/node_modules/a`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every dependency counts once, with all its files, and of our own what is published but the changelog", () => {
  const { dependencies, bytes } = installedWith(path.join(folder, "ours"));
  expect(dependencies).toEqual(["a", "b"]);
  const manifests = manifest("ours", "a", "b").length + manifest("a", "b").length + manifest("b", "a").length;
  expect(bytes).toBe(manifests + 10 + 5);
});

test("a dependency that is not installed is no dependency of size nothing", () => {
  write("alone/package.json", manifest("alone", "gone"));
  expect(() => installedWith(path.join(folder, "alone"))).toThrow("gone");
});
