import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a run of a program cost. */
export interface Cost {
  /** From its start to its end, in seconds. */
  readonly wall: number;
  /** The processor time of all its threads, in seconds: the program's own, and the system's on its behalf. */
  readonly cpu: number;
  /** The most memory that it had at one time (resident set), in MB of 1,000,000 bytes. */
  readonly memory: number;
}

/** A program that is to be run. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder to run it in. */
  readonly folder: string;
  /** What it sees of the environment; all of it if left out. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Runs a program to its end, and measures it from outside, the same way for every program: by GNU time, which Debian has as
 * the package `time`.
 *
 * @throws {Error} where it fails, with what it had to say
 */
export async function measure({ program, args, folder }: Command): Promise<Cost> {
  const scratch = await mkdtemp(path.join(tmpdir(), "copydesk-time-"));
  try {
    const report = path.join(scratch, "report");
    const start = performance.now();
    const timed = ["-o", report, "-f", "%U %S %M", program, ...args];
    await run({ program: "time", args: timed, folder, environment: surroundings(folder) });
    const wall = (performance.now() - start) / 1000;
    const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = (await readFile(report, "utf8"))
      .split(" ")
      .map(Number);
    return { wall, cpu: user + system, memory: (kilobytes * 1024) / 1e6 };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/**
 * Runs a program to its end, and gives what it wrote.
 *
 * @throws {Error} where it is not there or fails
 */
export async function run({ program, args, folder, environment }: Command): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: environment ?? process.env,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        // The end says what went wrong; a program may complain of each of 100,000 files.
        output = (output + text).slice(-10_000);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output}`));
    });
  });
}

/** What a program may see of the environment: caches of earlier runs elsewhere must not help it. */
function surroundings(folder: string): NodeJS.ProcessEnv {
  const home = path.join(folder, "home");
  return { PATH: process.env["PATH"], HOME: home, XDG_CACHE_HOME: home, TMPDIR: tmpdir(), LANG: "C.UTF-8" };
}
