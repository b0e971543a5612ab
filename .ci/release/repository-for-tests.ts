import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { runIn } from "./workspace-copy.ts";

/** A repository of Git's that lasts as long as a test. */
export interface RepositoryForTests {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  /** Runs Git there, and gives what it printed. */
  readonly git: (...arguments_: readonly string[]) => string;
  /** Commits everything, and gives the commit's hash. */
  readonly commit: (message: string) => string;
}

/** Makes an empty repository, whose branch is `main`. */
export function repositoryForTests(): RepositoryForTests {
  const folder = mkdtempSync(path.join(tmpdir(), "copydesk-repository-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...arguments_: readonly string[]) => runIn(folder, process.env, "git", ...arguments_);
  git("init", "-q", "--initial-branch=main");
  return {
    folder,
    git,
    write(file, text) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    commit(message) {
      git("add", "--all");
      git("-c", "user.name=Test", "-c", "user.email=test@news.example", "commit", "-qm", message);
      return git("rev-parse", "HEAD").trim();
    },
  };
}
