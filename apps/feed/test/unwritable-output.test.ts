import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { gsomia, main } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";

/** Takes nothing that is written to it, as a disk that is full. Linux has it. */
const fullDevice = "/dev/full";

/** Runs the command line with one of its outputs on a disk that is full. */
function onFullDisk(output: "stdout" | "stderr", arguments_: readonly string[], cwd = path.dirname(gsomia)) {
  const full = openSync(fullDevice, "w");
  try {
    const [stdout, stderr] = output === "stdout" ? [full, "pipe" as const] : ["pipe" as const, full];
    const env = { ...process.env, CI: "" };
    return spawnSync(process.execPath, [main, ...arguments_], {
      cwd,
      env,
      stdio: ["ignore", stdout, stderr],
      encoding: "utf8",
    });
  } finally {
    closeSync(full);
  }
}

test
  .skipIf(!existsSync(fullDevice))
  .each(["check", "check --format json", "check --format sarif", "--help", "check --help", "--version"])(
  "what cannot be written to the standard output is said on the other, and ends with 1: %s",
  (given) => {
    const { status, stderr } = onFullDisk("stdout", given.split(" "));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The standard output cannot be written to: ENOSPC.*\nMake room, .*\n$/);
  },
);

test.skipIf(!existsSync(fullDevice))("a build that cannot be told of is made all the same", async () => {
  const cwd = await temporaryFolder();
  const { status, stderr } = onFullDisk("stdout", ["build", gsomia, "--json"], cwd);
  expect([status, stderr.split(":", 1)[0]]).toEqual([1, "The standard output cannot be written to"]);
  expect(Object.keys(await filesIn(path.join(cwd, "public")))).toContain("index.html");
});

test.skipIf(!existsSync(fullDevice))(
  "a complaint that cannot be written does not change how a command ends",
  () => {
    expect(onFullDisk("stderr", ["chek"]).status).toBe(2);
    expect(onFullDisk("stderr", ["check", "nowhere"]).status).toBe(1);
  },
);
