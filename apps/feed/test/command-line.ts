import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built command line. */
export const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** The content folder that ships with the application. */
export const gsomia = fileURLToPath(new URL("../content", import.meta.url));

/** How a run of the built command line ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line to its end. */
export async function copydesk(arguments_: readonly string[], options: Surroundings = {}): Promise<Run> {
  const child = start(arguments_, options);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  await once(child, "close");
  return { code: child.exitCode, stdout: stdout(), stderr: stderr() };
}

/**
 * Serves a content folder on a free port until the callback has ended.
 *
 * @param use is given the address, the process, and what gives all that it has printed so far
 * @param command the command that serves, with its options
 */
export async function serving<Result>(
  content: string,
  use: (
    url: string,
    child: ChildProcess,
    printed: () => Record<"stdout" | "stderr", string>,
  ) => Promise<Result>,
  [command, ...options]: readonly [string, ...string[]] = ["serve"],
): Promise<Result> {
  const child = start([command, content, "--port", "0", ...options], {});
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout?.on("data", () => {
        const found = /Home page\s+(\S+)/.exec(stdout())?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("close", (code) => reject(new Error(`The server ended with ${code}: ${stderr()}`)));
    });
    return await use(url, child, () => ({ stdout: stdout(), stderr: stderr() }));
  } finally {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "close");
    }
  }
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function start(arguments_: readonly string[], { cwd, env }: Surroundings): ChildProcess {
  return spawn(process.execPath, [main, ...arguments_], {
    cwd,
    env: { ...process.env, PORT: "", CI: "", npm_lifecycle_event: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function collect(stream: ChildProcess["stdout"]): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  return () => text;
}
