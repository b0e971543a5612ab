import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planned } from "./planned.ts";
import { runIn } from "./workspace-copy.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "copydesk-plan-"));
  for (const below of [".changeset", "packages/base", "packages/user"])
    mkdirSync(path.join(folder, below), { recursive: true });
  write("package.json", JSON.stringify({ name: "root", private: true }));
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  write(".changeset/config.json", JSON.stringify({ baseBranch: "main" }));
  write("packages/base/package.json", JSON.stringify({ name: "base", version: "0.1.0" }));
  write(
    "packages/user/package.json",
    JSON.stringify({ name: "user", version: "0.1.0", dependencies: { base: "workspace:^" } }),
  );
  git("init", "-q", "--initial-branch=main");
  commit("Begin");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const git = (...arguments_: readonly string[]) => runIn(folder, process.env, "git", ...arguments_);
function commit(message: string): void {
  git("add", "--all");
  git("-c", "user.name=Test", "-c", "user.email=test@news.example", "commit", "-qm", message);
}

test("is what the changesets say, and what is released with it", async () => {
  write(".changeset/change.md", '---\n"base": minor\n---\n\nA change.\n');
  expect(await planned(folder)).toEqual(
    new Map([
      ["base", "minor"],
      ["user", "patch"],
    ]),
  );
});

test("needs no branch main, for a build server that fetches a pull request has none", async () => {
  write(".changeset/change.md", '---\n"user": minor\n---\n\nA change.\n');
  commit("Change");
  git("checkout", "-q", "--detach");
  git("branch", "-D", "main");
  expect(await planned(folder)).toEqual(new Map([["user", "minor"]]));
});

test("is nothing on the branch of a release, where packages have changed and the changesets are gone", async () => {
  git("switch", "-qc", "release/next");
  write("packages/base/package.json", JSON.stringify({ name: "base", version: "0.2.0" }));
  commit("Release");
  expect(await planned(folder)).toEqual(new Map());
});
