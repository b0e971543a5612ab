/**
 * Changes the checks and the primitives in many small ways, and says how many of the changes a test notices. Run it with
 * `pnpm mutate`, or for some files only: `pnpm mutate src/checks/body-empty.ts`. Fails below 90 %.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as z from "zod";

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});
const wanted = 90;
const chosen = process.argv.slice(2);
let noticed = 0;
let all = 0;

for (const folder of ["primitives", "checks"]) {
  const files = chosen.filter((file) => file.startsWith(`src/${folder}/`));
  if (chosen.length > 0 && files.length === 0) continue;
  const mutate = files.length > 0 ? files : [`src/${folder}/**/*.ts`, "!src/**/*.test.ts"];
  const { status } = spawnSync("stryker", ["run", "--mutate", mutate.join(",")], {
    stdio: "inherit",
    env: { ...process.env, MUTATED_FOLDER: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
  const report = Report.parse(JSON.parse(readFileSync("test-results/mutation.json", "utf8")));
  const statuses = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map((mutant) => mutant.status),
  );
  noticed += statuses.filter((found) => found === "Killed" || found === "Timeout").length;
  all += statuses.filter((found) => found !== "Ignored" && found !== "CompileError").length;
}

const score = (noticed / all) * 100;
console.log(`${noticed} of ${all} changes were noticed: ${score.toFixed(1)} %.`);
process.exitCode = score >= wanted ? 0 : 1;
