/**
 * Says which kind of release each package needs, by what has changed since its last one: its public surface, as the API reports
 * have it, and for the schema its checks, and the articles that it took then. Fails where the changesets plan a smaller one, or none
 * for a package that has a released one in it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type PublicPackage, publicPackages } from "./public-packages.ts";
import { breaking, type Bump, covers, larger, type Reports, requiredBump } from "./release/api-change.ts";
import { carriersOf, leftBehind } from "./release/carriers.ts";
import { lastRelease } from "./release/last-release.ts";
import { planned } from "./release/planned.ts";
import { stricter } from "./release/released-codes.ts";
import { alteredSince, type Judge, refusedNow, type ReleasedFixture } from "./release/released-fixtures.ts";

function git(...arguments_: readonly string[]): string {
  return spawnSync("git", arguments_, { encoding: "utf8" }).stdout;
}

/** Gives the files below a folder of a package as a commit has them. */
function filesAt(commit: string, { folder }: PublicPackage, below: string): readonly ReleasedFixture[] {
  const place = path.relative(process.cwd(), path.join(folder, below));
  const files = git("ls-tree", "-r", "--name-only", commit, `${place}/`).split("\n").filter(Boolean);
  return files.map((file) => ({ file, text: git("show", `${commit}:${file}`) }));
}

function reportsAt(commit: string, each: PublicPackage): Reports {
  return new Map(filesAt(commit, each, "api").map((report) => [path.basename(report.file), report.text]));
}

function reportsNow({ folder }: PublicPackage): Reports {
  const files = globSync(path.join(folder, "api/*.api.md"));
  return new Map(files.map((file) => [path.basename(file), readFileSync(file, "utf8")]));
}

function text(value: unknown, field: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
  return typeof found === "string" ? found : "";
}

/** Gives what the built schema makes of an article of any version. */
async function judgeOf({ folder }: PublicPackage): Promise<Judge> {
  const built: unknown = await import(pathToFileURL(path.join(folder, "dist/index.js")).href);
  const migrate: unknown =
    typeof built === "object" && built !== null ? Reflect.get(built, "migrate") : undefined;
  if (typeof migrate !== "function") throw new TypeError("The schema has no migrate.");
  return (data) => {
    try {
      Reflect.apply(migrate, undefined, [data]);
      return { success: true, reason: "" };
    } catch (error) {
      return { success: false, reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Gives what is wrong with articles that the last release took, and prints it. */
async function requiredByArticles(each: PublicPackage, release: string, version: string): Promise<Bump> {
  const kept = filesAt(release, each, "fixtures/versions");
  const taken = [...filesAt(release, each, "fixtures/valid"), ...kept];
  if (taken.length === 0) return "none";
  const now = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
  for (const complaint of alteredSince(kept, now)) fail(complaint);
  const refused = refusedNow(taken, await judgeOf(each));
  for (const complaint of refused) process.stdout.write(`${complaint}\n`);
  process.stdout.write(
    `${each.name}: ${taken.length - refused.length} of ${taken.length} released articles are read.\n`,
  );
  return refused.length > 0 ? breaking(version) : "none";
}

/** Gives what it takes that a story which passed the checks of the last release may not pass them now, and prints why. */
function requiredByChecks(each: PublicPackage, release: string, version: string): Bump {
  const file = path.join(path.relative(process.cwd(), each.folder), "docs/checks.md");
  const complaints = existsSync(file)
    ? stricter(git("show", `${release}:${file}`), readFileSync(file, "utf8"))
    : [];
  for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
  return complaints.length > 0 ? breaking(version) : "none";
}

function fail(complaint: string): void {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}

const plans = await planned(process.cwd());
for (const each of publicPackages()) {
  const release = lastRelease(each.folder);
  const manifest: unknown = JSON.parse(readFileSync(path.join(each.folder, "package.json"), "utf8"));
  const version = text(manifest, "version");
  const required = release
    ? [
        requiredBump(reportsAt(release, each), reportsNow(each), version),
        await requiredByArticles(each, release, version),
        requiredByChecks(each, release, version),
      ].reduce(larger)
    : "none";
  const plan = plans.get(each.name) ?? "none";
  process.stdout.write(`${each.name}: what has changed needs ${required}, the changesets plan ${plan}.\n`);
  if (!covers(plan, required)) fail(`Add a changeset for ${each.name} that is ${required}: pnpm changeset`);
}

const manifests = globSync("{packages,apps}/*/package.json").toSorted();
const carriers = carriersOf(manifests.map((file): unknown => JSON.parse(readFileSync(file, "utf8"))));
for (const complaint of leftBehind(carriers, plans)) fail(complaint);
