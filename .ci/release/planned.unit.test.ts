import { expect, test } from "vitest";
import { planned } from "./planned.ts";
import { repositoryForTests } from "./repository-for-tests.ts";

/** Makes a workspace with a package, and another one that depends on it. */
function workspace() {
  const made = repositoryForTests();
  const manifest = (name: string, dependencies = {}) =>
    made.write(`packages/${name}/package.json`, JSON.stringify({ name, version: "0.1.0", dependencies }));
  made.write("package.json", JSON.stringify({ name: "root", private: true }));
  made.write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  made.write(".changeset/config.json", JSON.stringify({ baseBranch: "main" }));
  manifest("base");
  manifest("user", { base: "workspace:^" });
  made.commit("Begin");
  return made;
}

test("is what the changesets say, and what is released with it", async () => {
  const { folder, write } = workspace();
  write(".changeset/change.md", '---\n"base": minor\n---\n\nA change.\n');
  expect([...(await planned(folder))]).toEqual([
    ["base", "minor"],
    ["user", "patch"],
  ]);
});

test("needs no branch main, for a build server that fetches a pull request has none", async () => {
  const { folder, write, commit, git } = workspace();
  write(".changeset/change.md", '---\n"user": minor\n---\n\nA change.\n');
  commit("Change");
  git("checkout", "-q", "--detach");
  git("branch", "-D", "main");
  expect([...(await planned(folder))]).toEqual([["user", "minor"]]);
});

test("is nothing on the branch of a release, where packages have changed and the changesets are gone", async () => {
  const { folder, write, commit, git } = workspace();
  git("switch", "-qc", "release/next");
  write("packages/base/package.json", JSON.stringify({ name: "base", version: "0.2.0" }));
  commit("Release");
  expect([...(await planned(folder))]).toEqual([]);
});
