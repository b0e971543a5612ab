import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from "node:fs";
import path from "node:path";
import { ownFile } from "../own-file.js";

/**
 * Gives the fingerprint of the software that an edition is made with: of this program, which has in it nearly all that it is
 * made of, of the packages beside it, and of the Node that it runs on. Where it is another, nothing that was rendered before is
 * to be relied on.
 *
 * @param own the folder of the program's package
 */
export function softwareFingerprint(own: string = ownFile()): string {
  const hash = createHash("sha256")
    .update(process.version)
    .update(process.versions["icu"] ?? "")
    .update(manifestOf(own));
  for (const name of dependenciesOf(own)) hash.update(manifestOf(findPackage(name, own)));
  for (const folder of ["dist", "assets"]) addFiles(path.join(own, folder), hash);
  return hash.digest("hex").slice(0, 32);
}

function manifestOf(root: string | undefined): string {
  return root === undefined ? "" : readFileSync(path.join(root, "package.json"), "utf8");
}

/** Gives the packages that a package is installed with, whether it can do without them or not. */
function dependenciesOf(root: string): readonly string[] {
  const manifest: unknown = JSON.parse(manifestOf(root));
  if (typeof manifest !== "object" || manifest === null) return [];
  const kinds = ["dependencies", "optionalDependencies"];
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

/** Files are read in pieces of so many bytes, all into the same memory: to get more of it takes longer than to read them. */
const pieceLength = 65_536;

/** Takes the files whole: their times are others wherever the program is installed anew. */
function addFiles(folder: string, hash: Hash): void {
  const piece = Buffer.allocUnsafe(pieceLength);
  for (const name of [...names(folder)].toSorted()) {
    if (/\.(?:js|css|json|svg)$/.test(name)) addFile(`${folder}/${name}`, name, { hash, piece });
  }
}

function addFile(file: string, name: string, { hash, piece }: { hash: Hash; piece: Buffer }): void {
  const descriptor = openSync(file, "r");
  try {
    hash.update(`${name} ${fstatSync(descriptor).size}\n`);
    for (let length = -1; length !== 0;) {
      length = readSync(descriptor, piece);
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the paths of the files below a folder. Node would join them with each folder by the book, which takes as long as to read them. */
function* names(folder: string, below = ""): Generator<string, void, undefined> {
  for (const entry of entriesIn(`${folder}/${below}`)) {
    const name = below + entry.name;
    if (entry.isDirectory()) yield* names(folder, `${name}/`);
    else yield name;
  }
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
