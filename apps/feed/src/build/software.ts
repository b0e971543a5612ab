import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Gives the fingerprint of the software that an edition is made with: of this program, of the packages that it renders with,
 * and of the Node that it runs on. Where it is another, nothing that was rendered before is to be relied on.
 */
export function softwareFingerprint(): string {
  const own = fileURLToPath(new URL("../..", import.meta.url));
  const hash = createHash("sha256")
    .update(process.version)
    .update(process.versions["icu"] ?? "");
  const packages = [own, ...copydeskPackages.map((name) => rootOf(name))];
  for (const root of packages) {
    hash.update(manifestOf(root));
    for (const name of dependenciesOf(root)) hash.update(manifestOf(findPackage(name, root)));
    for (const folder of ["dist", "assets"]) describe(path.join(root, folder), hash);
  }
  return hash.digest("hex").slice(0, 32);
}

const copydeskPackages = ["@copydesk/article-schema", "@copydesk/renderer"] as const;

function rootOf(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function manifestOf(root: string | undefined): string {
  return root === undefined ? "" : readFileSync(path.join(root, "package.json"), "utf8");
}

/** Gives the packages that a package is installed with, whether it can do without them or not. */
function dependenciesOf(root: string): readonly string[] {
  const manifest: unknown = JSON.parse(manifestOf(root));
  if (typeof manifest !== "object" || manifest === null) return [];
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies"];
  const listed = kinds.map((kind): unknown => Reflect.get(manifest, kind));
  return listed
    .flatMap((group) => (typeof group === "object" && group !== null ? Object.keys(group) : []))
    .toSorted();
}

/** Finds an installed package as Node does, but for what it says of itself, which not every package lets be imported. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (existsSync(path.join(candidate, "package.json"))) return candidate;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function describe(folder: string, hash: ReturnType<typeof createHash>): void {
  for (const name of names(folder)) {
    if (!/\.(?:js|css|json|svg)$/.test(name)) continue;
    const { size, mtimeMs } = statSync(path.join(folder, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  } catch {
    return [];
  }
}
