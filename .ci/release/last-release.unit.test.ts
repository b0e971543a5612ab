import path from "node:path";
import { expect, test } from "vitest";
import { lastRelease } from "./last-release.ts";
import { type RepositoryForTests, repositoryForTests } from "./repository-for-tests.ts";

function manifest({ write }: RepositoryForTests, version: string, description = "A package."): void {
  write("packages/one/package.json", `${JSON.stringify({ version, description }, undefined, 2)}\n`);
}

test("a package that was never released has no release", () => {
  const made = repositoryForTests();
  manifest(made, "0.0.0");
  made.commit("Begin");
  expect(lastRelease(path.join(made.folder, "packages/one"))).toBeUndefined();
});

test("is the commit that gave the package its version, whatever was written of it or changed since", () => {
  const made = repositoryForTests();
  manifest(made, "0.0.0");
  made.commit("Begin");
  manifest(made, "0.1.0");
  made.write("packages/one/CHANGELOG.md", "## 0.1.0\n\n- The frist release.\n");
  const release = made.commit("Release");
  manifest(made, "0.1.0", "A package of ours.");
  made.commit("Describe it");
  made.write("packages/one/CHANGELOG.md", "## 0.1.0\n\n- The first release.\n");
  made.commit("Spell a word right");
  expect(lastRelease(path.join(made.folder, "packages/one"))).toBe(release);
});
