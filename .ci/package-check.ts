/** Packs the package in the working folder as it would be published, and has publint and attw look at the result. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "copydesk-pack-"));

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) {
    process.stderr.write(`${command} ${args.join(" ")} ended with ${status}.\n`);
    process.exitCode = 1;
  }
}

try {
  run("pnpm", "pack", "--pack-destination", folder);
  const [tarball = ""] = readdirSync(folder);
  const packed = path.join(folder, tarball);
  run("publint", "--strict", packed);
  const manifest = readFileSync("package.json", "utf8");
  // A package that is a program alone has no types to look at.
  if (manifest.includes('"types"')) run("attw", "--profile", "esm-only", packed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
