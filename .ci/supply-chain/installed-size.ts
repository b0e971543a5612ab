import { existsSync, globSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/** What comes with a package when it is installed, optional dependencies left out. */
export interface Installed {
  /** The names of all packages that come with it, its own left out, in their order. */
  readonly dependencies: readonly string[];
  /** What all of them and the package itself take, in bytes, but for its changelog: no release may break a budget by telling of itself. */
  readonly bytes: number;
}

/**
 * Follows the dependencies of a package through the folders that pnpm installed, as Node would.
 *
 * @param folder the package's folder; what it publishes must be built
 */
export function installedWith(folder: string): Installed {
  const found = new Map<string, number>();
  const visit = (place: string) => {
    const { name, version, dependencies, files } = manifestOf(place);
    const key = `${name}@${version}`;
    if (found.has(key)) return;
    found.set(key, sizeOf(place, files));
    for (const dependency of dependencies) visit(placeOf(dependency, place));
  };
  visit(realpathSync(folder));
  const [, ...others] = found.keys();
  return {
    dependencies: others.map((key) => key.slice(0, key.lastIndexOf("@"))).toSorted(),
    bytes: [...found.values()].reduce((total, bytes) => total + bytes, 0),
  };
}

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: readonly string[];
  /** What is published of a package of ours; of an installed one all is there that was published. */
  readonly files: readonly string[];
}

function manifestOf(folder: string): PackageManifest {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const field = (name: string): unknown =>
    typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, name) : undefined;
  const dependencies = field("dependencies");
  const files = field("files");
  const isOurs = !folder.split(path.sep).includes("node_modules");
  return {
    name: String(field("name")),
    version: String(field("version")),
    dependencies: typeof dependencies === "object" && dependencies ? Object.keys(dependencies) : [],
    files: isOurs && Array.isArray(files) ? [...withoutChangelog(files), "package.json", "README.md"] : ["."],
  };
}

function withoutChangelog(files: readonly unknown[]): readonly string[] {
  return files.map(String).filter((file) => file !== "CHANGELOG.md");
}

function placeOf(name: string, from: string): string {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const place = path.join(folder, "node_modules", name);
    if (existsSync(place)) return realpathSync(place);
  }
  throw new Error(`${name}, which ${from} depends on, is not installed.`);
}

function sizeOf(folder: string, files: readonly string[]): number {
  return files
    .flatMap((each) => {
      const place = path.join(folder, each);
      if (!existsSync(place)) return [];
      if (statSync(place).isFile()) return [place];
      return globSync("**/*", { cwd: place, exclude: (name) => name === "node_modules" }).map((file) =>
        path.join(place, file),
      );
    })
    .map((file) => statSync(file))
    .filter((stats) => stats.isFile())
    .reduce((total, { size }) => total + size, 0);
}
