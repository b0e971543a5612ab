import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A package of somebody else, of which a bundle has a part. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The licence's SPDX identifier, as the package says. */
  readonly license: string;
  /** The licence, and what else the package asks to be passed on. */
  readonly texts: readonly string[];
}

/**
 * Gives the packages of others that modules are part of, each once, in the order of their names.
 *
 * @param files the paths of the modules
 * @throws {Error} where a package does not say its licence, or brings no text of it
 */
export function bundledPackages(files: readonly string[]): readonly BundledPackage[] {
  const packages = new Map<string, BundledPackage>();
  for (const root of new Set(files.map(rootOf))) {
    const manifest = manifestIn(root);
    const name = manifest("name");
    if (name.startsWith("@copydesk/")) continue;
    // pnpm keeps a package more than once where its own dependencies differ.
    const found = { name, version: manifest("version"), license: manifest("license"), texts: textsIn(root) };
    const title = `${name} ${found.version}`;
    if (found.license === "" || found.texts.length === 0)
      throw new Error(`${title} has no text of its licence.`);
    packages.set(title, found);
  }
  return [...packages].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

function rootOf(file: string): string {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder))
    // A manifest without a name says only of which kind the modules below it are.
    if (manifestIn(folder)("name") !== "") return folder;
  throw new Error(`${file} is part of no package.`);
}

function textsIn(root: string): readonly string[] {
  return readdirSync(root)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(root, file), "utf8"));
}

/** Gives what gives a field of the manifest in a folder, or no text where there is none. */
function manifestIn(folder: string): (field: string) => string {
  const file = path.join(folder, "package.json");
  const manifest: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  return (field) => {
    const value: unknown =
      typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, field) : undefined;
    return typeof value === "string" ? value : "";
  };
}
