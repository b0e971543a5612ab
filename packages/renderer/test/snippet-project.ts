import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** How a program ended. */
interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project that has the packages of which documents speak, for the snippets that stand in these. */
export interface SnippetProject {
  readonly write: (file: string, code: string) => void;
  /** Runs one of the files. */
  readonly run: (file: string) => Run;
  /** Says what TypeScript has against some of the files; parameters need no type. */
  readonly compile: (files: readonly string[]) => Pick<Run, "status" | "stdout">;
  readonly remove: () => void;
}

/** Gives a project outside of the workspace. */
export function snippetProject(): SnippetProject {
  const folder = mkdtempSync(path.join(tmpdir(), "copydesk-readme-"));
  const modules = path.join(folder, "node_modules");
  mkdirSync(path.join(modules, "@copydesk"), { recursive: true });
  for (const name of ["renderer", "article-schema"])
    symlinkSync(inWorkspace(`packages/${name}`), path.join(modules, "@copydesk", name));
  symlinkSync(inWorkspace("packages/article-schema/node_modules/zod"), path.join(modules, "zod"));
  const write = (file: string, code: string) => writeFileSync(path.join(folder, file), code);
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  const run = (...given: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync("node", given, { cwd: folder, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  return {
    write,
    run,
    compile: (files) => {
      write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
      const { status, stdout } = run(compiler);
      return { status, stdout };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inWorkspace(place: string): string {
  return fileURLToPath(new URL(`../../../${place}`, import.meta.url));
}

const compilerOptions = {
  module: "nodenext",
  strict: true,
  noImplicitAny: false,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: "es2023",
  lib: ["es2023"],
  typeRoots: [inWorkspace("node_modules/@types")],
  types: ["node"],
};

const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);
