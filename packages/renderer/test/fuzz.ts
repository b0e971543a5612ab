/**
 * Looks for a case that breaks a law of the renderer, for as long as it is told: `pnpm fuzz --minutes 10`. The seed that it
 * prints gives the same cases again: `pnpm fuzz --seed 42`.
 */
import { parseArgs } from "node:util";
import { laws } from "./properties/laws.ts";

const { values } = parseArgs({
  options: { seed: { type: "string" }, minutes: { type: "string", default: "1" } },
});
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const minutes = Number(values.minutes);
if (!Number.isSafeInteger(first) || !(minutes > 0)) {
  console.error("Usage: fuzz [--seed <whole number>] [--minutes <number>]");
  process.exit(2);
}

const end = Date.now() + minutes * 60_000;
let cases = 0;
for (let seed = first; seed === first || Date.now() < end; seed++) {
  console.log(`seed ${seed}, ${cases} cases so far`);
  for (const { name, runs, check } of laws) {
    try {
      await check(runs, seed);
    } catch (error) {
      console.error(`Broken: ${name}\nThe same again: pnpm --filter @copydesk/renderer fuzz --seed ${seed}`);
      console.error(error);
      process.exit(1);
    }
    cases += runs;
  }
}
console.log(`No law is broken in ${cases} cases, from seed ${first} on.`);
