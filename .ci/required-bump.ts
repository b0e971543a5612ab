/**
 * Says which kind of release each package's changes of its public surface need, by the committed API reports of its last
 * release and of now. Fails where the changesets plan a smaller one.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type PublicPackage, publicPackages } from "./public-packages.ts";
import { type Bump, bumps, covers, requiredBump } from "./release/api-change.ts";

function git(...arguments_: readonly string[]): string {
  return spawnSync("git", arguments_, { encoding: "utf8" }).stdout;
}

/** Gives the commit that last wrote a package's changelog: its last release. Nothing where there was none. */
function lastRelease({ folder }: PublicPackage): string | undefined {
  return git("log", "-1", "--format=%H", "--", path.join(folder, "CHANGELOG.md")).trim() || undefined;
}

function reportsAt(commit: string, { folder }: PublicPackage): string {
  const api = path.relative(process.cwd(), path.join(folder, "api"));
  const files = git("ls-tree", "--name-only", commit, `${api}/`).split("\n").filter(Boolean);
  return files.map((file) => git("show", `${commit}:${file}`)).join("\n\n");
}

function reportsNow({ folder }: PublicPackage): string {
  return globSync(path.join(folder, "api/*.api.md"))
    .toSorted()
    .map((file) => readFileSync(file, "utf8"))
    .join("\n\n");
}

/** Gives what the changesets plan for each package. */
function planned(): ReadonlyMap<string, Bump> {
  const file = ".changeset/status.json";
  spawnSync("changeset", ["status", `--output=${file}`], { stdio: "ignore" });
  const status: unknown = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  const releases: unknown =
    typeof status === "object" && status !== null && "releases" in status ? status.releases : [];
  const plans = Array.isArray(releases)
    ? releases.map((release: unknown) => [text(release, "name"), text(release, "type")] as const)
    : [];
  return new Map(plans.map(([name, type]) => [name, bumps.find((bump) => bump === type) ?? "none"]));
}

function text(value: unknown, field: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
  return typeof found === "string" ? found : "";
}

const plans = planned();
for (const each of publicPackages()) {
  const release = lastRelease(each);
  const version = text(JSON.parse(readFileSync(path.join(each.folder, "package.json"), "utf8")), "version");
  const required =
    release === undefined ? "none" : requiredBump(reportsAt(release, each), reportsNow(each), version);
  const plan = plans.get(each.name) ?? "none";
  process.stdout.write(`${each.name}: its public surface needs ${required}, the changesets plan ${plan}.\n`);
  if (!covers(plan, required)) {
    process.stderr.write(`Add a changeset for ${each.name} that is ${required}: pnpm changeset\n`);
    process.exitCode = 1;
  }
}
