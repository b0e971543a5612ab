import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, test } from "vitest";

/** Debian's modules belong to Debian's Python, which need not be the first on the path. */
export const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** A program of the system's that a test needs, with the way to get it. */
export interface Program {
  readonly name: string;
  /** A command that succeeds where the program is there. */
  readonly probe: readonly [command: string, ...arguments_: string[]];
  readonly install: string;
}

/** Debian has the same Chromium without windows, too: it opens pages in a third of the time. */
const chromiums = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"] as const;

/** Where the browser is that the system's packages bring. */
export const chromiumPath = chromiums.find((file) => existsSync(file)) ?? chromiums[0];

/** That browser. */
export const browserProgram: Program = {
  name: "chromium",
  probe: [chromiumPath, "--version"],
  install: "chromium-headless-shell",
};

/**
 * Describes tests that need programs of the system. Where one is missing they are skipped, and say so and why; with `CI=true`,
 * where everything should be there, that is a failure.
 */
export function describeWith(programs: readonly Program[], title: string, tests: () => void): void {
  const missing = programs.filter(
    ({ probe: [command, ...arguments_] }) => spawnSync(command, arguments_).status !== 0,
  );
  if (missing.length === 0) {
    describe(title, tests);
    return;
  }
  const names = missing.map(({ name }) => name).join(", ");
  const why = `${names} not found; install with: apt-get install ${missing.map(({ install }) => install).join(" ")}`;
  if (process.env["CI"] === "true") {
    test(title, () => {
      throw new Error(why);
    });
  } else describe.skip(`${title} (skipped: ${why})`, tests);
}

/** How a run of a program ended. */
export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, giving it text to read. */
export async function run(
  [command, ...arguments_]: readonly [string, ...string[]],
  { input = "", env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<ProgramRun> {
  const child = spawn(command, arguments_, { env: { ...process.env, ...env } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  // A program may end without reading what it is given.
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}
