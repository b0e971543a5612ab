/**
 * Runs every package's tests through turbo, says at the end which failed and why others were skipped, and sums the results.
 *
 * Programs that some tests need, and that turbo knows nothing of, become part of the tests' cache key: installing one runs
 * those tests again.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import { whySkipped } from "./skipped.ts";

const programs = [
  "newsboat",
  "sfeed",
  "python3",
  "chromium",
  "chromium-headless-shell",
  "xmllint",
  "ruby",
  "r2e",
  "hugo",
];
const found = programs.filter((name) => spawnSync("which", [name]).status === 0);

// Each package's tests use every processor: those of two at once would only be in each other's way.
const run = spawnSync(
  "turbo",
  ["run", "build", "test", "--continue=dependencies-successful", "--concurrency=1", ...process.argv.slice(2)],
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

/** What is read of a report of vitest's. A file that could not be loaded, or not ended, has a message, and no test that failed. */
const Report = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const reports = globSync("{packages,apps}/*/test-results/results.json").map((file) =>
  Report.parse(JSON.parse(readFileSync(file, "utf8"))),
);

/** One line for what failed: the file, the test, and the beginning of what it said. */
function failed(file: string, test: string, message: string): string {
  const [first = ""] = stripVTControlCharacters(message).trim().split("\n");
  return `failed: ${[relative(process.cwd(), file), test, first].filter((part) => part !== "").join(" > ")}\n`;
}

const failures = reports
  .flatMap(({ testResults }) => testResults)
  .filter(({ status }) => status === "failed")
  .flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === "failed");
    if (tests.length === 0) return [failed(name, "", message)];
    return tests.map(({ fullName, failureMessages }) => failed(name, fullName, failureMessages?.[0] ?? ""));
  });
const why = whySkipped(
  reports.flatMap(({ testResults }) =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "skipped")
        .map(({ fullName }) => ({ file: relative(process.cwd(), name), fullName })),
    ),
  ),
);
const passed = reports.reduce((total, { numPassedTests }) => total + numPassedTests, 0);
const skipped = reports.reduce((total, { numPendingTests }) => total + numPendingTests, 0);
const line = `${passed} passed, ${failures.length} failed`;
process.stdout.write(
  `\n${why.map((each) => `${each}\n`).join("")}${failures.join("")}${line}${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exitCode = run.status ?? 1;
