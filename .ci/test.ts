/**
 * Runs every package's tests through turbo, and sums their results.
 *
 * Programs that some tests need, and that turbo knows nothing of, become part of the tests' cache key: installing one runs
 * those tests again.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

const programs = ["newsboat", "sfeed", "python3", "chromium", "xmllint", "ruby", "r2e", "hugo"];
const found = programs.filter((name) => spawnSync("which", [name]).status === 0);

const { status } = spawnSync(
  "turbo",
  ["run", "build", "test", "--continue=dependencies-successful", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      COPYDESK_TEST_TOOLS: found.join(" "),
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    },
  },
);

const reports = globSync("{packages,apps}/*/test-results/results.json").map((file): unknown =>
  JSON.parse(readFileSync(file, "utf8")),
);

/** Adds up one of the numbers that vitest's JSON reports hold. */
function sum(name: "numPassedTests" | "numFailedTests" | "numPendingTests"): number {
  return reports.reduce<number>((total, report) => {
    const count: unknown = typeof report === "object" && report !== null ? Reflect.get(report, name) : 0;
    return total + (typeof count === "number" ? count : 0);
  }, 0);
}

const skipped = sum("numPendingTests");
const line = `${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`;
process.stdout.write(`\n${line}${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = status ?? 1;
