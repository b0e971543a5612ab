import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the repository in which a release can be tried. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** Runs a command there, and gives what it printed. A command that fails fails the test. */
  readonly run: (command: string, ...arguments_: readonly string[]) => string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly commit: (message: string) => void;
}

/**
 * Copies the repository's files as they stand, committed or not, into a repository of their own.
 *
 * @param folder where to; it is made
 * @param env the environment of commands that are run there
 */
export function copyWorkspace(folder: string, env: NodeJS.ProcessEnv): WorkspaceCopy {
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of new Set(listed.stdout.split("\0").filter(Boolean))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  const run: WorkspaceCopy["run"] = (command, ...arguments_) => runIn(folder, env, command, ...arguments_);
  const commit = (message: string) => {
    run("git", "add", "--all");
    run(
      "git",
      "-c",
      "user.name=Rehearsal",
      "-c",
      "user.email=rehearsal@news.example",
      "commit",
      "--allow-empty",
      "-qm",
      message,
    );
  };
  run("git", "init", "-q", "--initial-branch=main");
  commit("Begin");
  return {
    folder,
    run,
    commit,
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    read: (file) => readFileSync(path.join(folder, file), "utf8"),
  };
}

/** Runs a command in a folder, and gives what it printed. */
export function runIn(
  cwd: string,
  env: NodeJS.ProcessEnv,
  command: string,
  ...arguments_: readonly string[]
): string {
  const { status, stdout, stderr, error } = spawnSync(command, arguments_, { cwd, env, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(
    `${command} ${arguments_.join(" ")} ended with ${status}:\n${error ?? ""}${stdout}${stderr}`,
  );
}
