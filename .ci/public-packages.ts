import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

/** A package that others install. */
export interface PublicPackage {
  readonly name: string;
  /** Its folder, as an absolute path. */
  readonly folder: string;
}

/** Gives the packages of the workspace that are published and have types, in the order of their folders. */
export function publicPackages(): readonly PublicPackage[] {
  return globSync("packages/*")
    .toSorted()
    .filter((folder) => existsSync(path.join(folder, "package.json")))
    .map((folder) => ({ name: String(field(manifestOf(folder), "name")), folder: path.resolve(folder) }));
}

/** Gives the entries of a package that have types: a name for files, and the declarations. */
export function entriesOf(folder: string): readonly { readonly name: string; readonly types: string }[] {
  const exports = field(manifestOf(folder), "exports");
  return Object.entries(typeof exports === "object" && exports ? exports : {}).flatMap(([entry, target]) => {
    const types = field(target, "types");
    if (typeof types !== "string") return [];
    return { name: entry === "." ? "index" : entry.replace(/^\.\//, "").replaceAll("/", "-"), types };
  });
}

function manifestOf(folder: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
