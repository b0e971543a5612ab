import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** How a run of a program ended. */
interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** A project outside the workspace that has the package as its tarball would give it. */
export interface ScratchProject {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  readonly run: (command: string, ...arguments_: readonly string[]) => Run;
  readonly remove: () => void;
}

/**
 * Packs the package and unpacks it into a new project, with the versions of its dependencies that the workspace has, so that
 * nothing needs to be fetched.
 */
export function scratchProject(): ScratchProject {
  const folder = mkdtempSync(path.join(tmpdir(), "copydesk-scratch-"));
  const run: ScratchProject["run"] = (command, ...arguments_) => {
    const { status, stdout, stderr } = spawnSync(command, arguments_, { cwd: folder, encoding: "utf8" });
    return { status, output: stdout + stderr };
  };
  const write: ScratchProject["write"] = (name, text) => writeFileSync(path.join(folder, name), text);
  const modules = path.join(folder, "node_modules");
  const installed = path.join(modules, "@copydesk/article-schema");
  mkdirSync(installed, { recursive: true });
  const packed = spawnSync("pnpm", ["pack", "--pack-destination", folder], {
    cwd: packageFolder,
    encoding: "utf8",
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined)
    throw new Error(`The package could not be packed: ${packed.error ?? packed.stdout + packed.stderr}`);
  run("tar", "-xzf", tarball, "--strip-components=1", "-C", installed);
  // The last two are what the README uses beside the package.
  for (const dependency of ["zod", "mdast-util-from-markdown", "@types", "satteri", "fast-check"]) {
    symlinkSync(path.join(packageFolder, "node_modules", dependency), path.join(modules, dependency));
  }
  write("package.json", JSON.stringify({ name: "scratch", private: true, type: "module" }));
  return { folder, write, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
