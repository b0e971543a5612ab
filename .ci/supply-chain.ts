/**
 * Looks at what comes with the public packages: the licence of everything, how many packages, and how large. With `--write`,
 * records the packages and the size; without, compares them with what is recorded.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { installedWith } from "./supply-chain/installed-size.ts";
import { bundledIn, type Licensed, unlicensed } from "./supply-chain/licences.ts";

/** What may come with a package. A change of it is a decision, and is made here. */
const budgets = {
  "packages/article-schema": {
    packages: 36,
    kilobytes: 8_500,
    direct: ["@types/mdast", "mdast-util-from-markdown", "zod"],
  },
  "packages/renderer": { packages: 80, kilobytes: 11_000, direct: undefined },
  // The rest is in the program itself.
  "apps/feed": { packages: 2, kilobytes: 7_000, direct: ["piscina", "transliteration"] },
} as const;

const record = ".ci/supply-chain/installed.json";
const complaints: string[] = [];

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Gives what pnpm knows of the licences of all workspaces' dependencies. */
function licences(...arguments_: readonly string[]): readonly Licensed[] {
  const { stdout } = spawnSync("pnpm", ["-r", "licenses", "list", "--json", ...arguments_], {
    encoding: "utf8",
  });
  const known: unknown = JSON.parse(stdout);
  const packages = Object.entries(typeof known === "object" && known ? known : {}).flatMap(
    ([license, list]: [string, unknown]) =>
      (Array.isArray(list) ? list : []).map((each: unknown) => ({
        name: String(field(each, "name")),
        license,
      })),
  );
  if (packages.length === 0) throw new Error("pnpm lists no licences. Install first.");
  return packages;
}

/** What is in the application, which has copies of packages that it is developed with. */
const bundled = bundledIn(readFileSync("apps/feed/dist/THIRD-PARTY-NOTICES.txt", "utf8"));
if (bundled.length === 0) throw new Error("The application has nothing of others in it. Build first.");

/** Gives the names of what comes with a package, and of what is in it, as text to compare. */
function listed(packages: unknown): string {
  return JSON.stringify([field(packages, "dependencies"), field(packages, "bundled")]);
}

complaints.push(
  ...unlicensed([...licences("--prod"), ...bundled], false),
  ...unlicensed(licences("--dev"), true),
);

const measured = Object.entries(budgets).map(([folder, budget]) => {
  const { dependencies, bytes } = installedWith(folder);
  const kilobytes = Math.ceil(bytes / 1000);
  const manifest: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const direct = Object.keys(field(manifest, "dependencies") ?? {}).toSorted();
  if (budget.direct && direct.join() !== budget.direct.join())
    complaints.push(
      `${folder} depends on ${direct.join(", ")}; it should on ${budget.direct.join(", ")} alone.`,
    );
  if (dependencies.length > budget.packages)
    complaints.push(`${folder} brings ${dependencies.length} packages; its budget is ${budget.packages}.`);
  if (kilobytes > budget.kilobytes)
    complaints.push(`${folder} takes ${kilobytes} kB installed; its budget is ${budget.kilobytes} kB.`);
  process.stdout.write(
    `${folder}: ${dependencies.length} of ${budget.packages} packages, ${kilobytes} of ${budget.kilobytes} kB installed\n`,
  );
  const inside = folder === "apps/feed" && { bundled: bundled.map(({ name }) => name) };
  return [folder, { packages: dependencies.length, kilobytes, dependencies, ...inside }] as const;
});

if (process.argv.includes("--write")) {
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(measured), undefined, 2)}\n`);
} else {
  const recorded: unknown = JSON.parse(readFileSync(record, "utf8"));
  for (const [folder, now] of measured)
    if (listed(field(recorded, folder)) !== listed(now))
      complaints.push(
        `${folder} brings other packages than ${record} says. Run pnpm supply-chain:record, and look at the difference.`,
      );
}

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
