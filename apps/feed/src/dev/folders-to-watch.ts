import { readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { ledgerName } from "../ledger/ledger.js";
import { contentKinds, publicationName } from "../library/content-kinds.js";
import { isFolder } from "../make-folders.js";

const contentParts: ReadonlySet<string> = new Set([
  publicationName,
  ledgerName,
  ...Object.keys(contentKinds),
]);

/**
 * Says whether an edition is made of something in a content folder; what else there is beside it is not looked at. Where a system does
 * not tell capitals from small letters, `Stories` is read as `stories` is.
 */
export function isContentPart(name: string): boolean {
  return contentParts.has(name.toLowerCase());
}

/** Where content is, and how far one watch sees. */
export interface FoldersToWatchOptions {
  /** Whether a watch on a folder sees the folders within it, as on macOS and Windows. */
  readonly isRecursive: boolean;
}

/**
 * Gives the folders to be watched so that no change to the content goes unseen, each with what tells it from another folder at
 * the same path. Links are followed, as they are when the content is read; the folders that they lead to are watched
 * themselves.
 *
 * @param folder the content folder's path
 * @returns nothing where there is no such folder
 */
export function foldersToWatch(
  folder: string,
  { isRecursive }: FoldersToWatchOptions,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const root = identityOf(folder);
  if (root === undefined) return found;
  found.set(folder, root);
  // A link to a folder above it would lead round and round.
  const seen = new Set<string>();
  const walk = (place: string, isSeenFromAbove: boolean): void => {
    const real = realPath(place);
    const identity = identityOf(place);
    if (real === undefined || identity === undefined || seen.has(real)) return;
    seen.add(real);
    if (!isSeenFromAbove) found.set(place, identity);
    for (const entry of entriesOf(place)) {
      if (entry.name.startsWith(".")) continue;
      const inner = path.join(place, entry.name);
      if (entry.isDirectory()) walk(inner, isRecursive);
      if (entry.isSymbolicLink()) follow(inner);
    }
  };
  const follow = (link: string): void => {
    const real = realPath(link);
    if (real === undefined) return;
    if (isFolder(real)) return walk(real, false);
    // A linked file is saved where it is.
    const home = path.dirname(real);
    const identity = identityOf(home);
    if (identity !== undefined && !seen.has(home)) found.set(home, identity);
  };
  for (const entry of entriesOf(folder)) {
    if (!isContentPart(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(place, isRecursive);
    if (entry.isSymbolicLink()) follow(place);
  }
  return found;
}

/**
 * Gives what tells a folder from another one at the same path; nothing where there is none.
 *
 * A folder that was made anew at the place of another one may have its number, but not the time of its birth as well.
 */
export function identityOf(place: string): string | undefined {
  try {
    const { dev, ino, birthtimeMs } = statSync(place);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return undefined;
  }
}

function realPath(place: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    return undefined;
  }
}

function entriesOf(place: string) {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch {
    return [];
  }
}
