import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { type Manifest, manifestIn, type Name, type Project } from "./stage.ts";

/** What a package may hold beside its code. Nothing else of the workspace has a place in it. */
const allowed = /^(?:dist|docs|schemas|assets)(?:\/|$)|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;

/** Expects that an installed package is whole, has no more than its users need, and nothing that is of this workspace alone. */
export function expectWhole({ folder }: Project, name: Name, version: string): void {
  const installed = path.join(folder, "node_modules", name);
  const manifest = manifestIn(installed);
  expect(manifest).toMatchObject({ version, license: "MIT" });
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md", "package.json"]));
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  expect(files.filter((file) => /\.test\.|\.test-d\.|\.bench\.|(?<!\.d)\.[cm]?ts$/.test(file))).toEqual([]);
  expectRanges(manifest);
  expectExports(installed, manifest);
  expectSourceMaps(installed, files);
}

function expectRanges({ dependencies = {} }: Manifest): void {
  for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^\d/);
}

/** The condition that leads to sources is of this workspace alone, and every export leads to a file that is there. */
function expectExports(installed: string, { exports: entries = {} }: Manifest): void {
  expect(JSON.stringify(entries)).not.toContain("@copydesk/source");
  const targets = [...JSON.stringify(entries).matchAll(/"(\.\/[^"*]+)"(?=[,}])/g)].map(
    ([, target = ""]) => target,
  );
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) expect(existsSync(path.join(installed, target))).toBe(true);
}

/** A map that is not there, or that names sources which are not there, is worse than none: debuggers report it. */
function expectSourceMaps(installed: string, files: readonly string[]): void {
  for (const file of files.filter((each) => /\.(?:js|d\.ts|css)$/.test(each))) {
    const text = readFileSync(path.join(installed, file), "utf8");
    const [, map] = /\/[/*][#@] sourceMappingURL=(\S+)/.exec(text) ?? [];
    if (map) expect(existsSync(path.join(installed, path.dirname(file), map)), `${file}: ${map}`).toBe(true);
  }
  for (const file of files.filter((each) => each.endsWith(".map"))) {
    const map: unknown = JSON.parse(readFileSync(path.join(installed, file), "utf8"));
    const sources: unknown = typeof map === "object" && map ? Reflect.get(map, "sources") : undefined;
    const named = Array.isArray(sources) ? sources.map(String) : [];
    for (const source of named)
      expect(existsSync(path.join(installed, path.dirname(file), source)), `${file}: ${source}`).toBe(true);
  }
}
