import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isCode } from "../reason.js";

/** The manifest's name in the folder of an edition. */
export const manifestName = ".copydesk-manifest";

const preface = "# The files of this edition. What the next one no longer has is removed by this list.\n";

/** So many lines are written at once: few enough that V8 takes them for things that soon go. */
const linesAtOnce = 256;

/**
 * Writes a manifest's text, in parts: a line for each file of an edition but for the manifest itself.
 *
 * @param paths the files' paths below the folder, with forward slashes, none of them twice, sorted by code units
 */
export function* formatManifest(paths: Iterable<string>): Generator<string> {
  yield preface;
  let lines: string[] = [];
  for (const name of paths) {
    if (name !== manifestName) lines.push(`${name}\n`);
    if (lines.length < linesAtOnce) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}

/**
 * Gives the files that the manifest in a folder lists; none where there is no manifest.
 *
 * @param folder the edition's folder
 * @throws {Error} with Node's code, where there is a manifest that cannot be read
 */
export function readManifest(folder: string): ReadonlySet<string> {
  try {
    // Git may have given it the line ends of Windows.
    const lines = readFileSync(path.join(folder, manifestName), "utf8").split(/\r?\n/);
    return new Set(lines.filter((line) => line !== "" && !line.startsWith("#") && staysInside(line)));
  } catch (error) {
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return new Set();
    throw error;
  }
}

/**
 * Says whether the manifest in a folder is, letter for letter, the one of the files that it lists: something else may have changed it.
 *
 * @param folder the edition's folder
 * @param listed the files that the manifest lists, in its order
 */
export function isManifestAsWritten(folder: string, listed: ReadonlySet<string>): boolean {
  const file = path.join(folder, manifestName);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  let at = 0;
  for (const part of formatManifest(inOrder(listed))) {
    if (!text.startsWith(part, at)) return false;
    at += part.length;
  }
  return at === text.length;
}

/** Gives paths up to the first that is out of order. */
function* inOrder(paths: Iterable<string>): Generator<string> {
  let before = "";
  for (const name of paths) {
    if (name < before) return;
    yield (before = name);
  }
}

/** What is listed may be removed, so a manifest that somebody changed must not lead out of the folder. */
function staysInside(line: string): boolean {
  return !path.isAbsolute(line) && !line.split(/[/\\]/).includes("..");
}
