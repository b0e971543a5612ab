import { opendirSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import type { ContentFinding } from "../content/content-finding.js";
import { isCode } from "../reason.js";
import { folderNumber } from "../output/is-within.js";
import { type ContentKind, contentKinds, publicationName } from "./content-kinds.js";
import {
  circular,
  folderIsFile,
  folderMissing,
  folderUnreadable,
  notFolder,
  publicationMissing,
  unseen,
  unreachable,
} from "./scan-findings.js";
import { shownPath } from "../shown-path.js";
import { isLink, unfound } from "./unfound.js";
import { unreadAtTop } from "./unread-at-top.js";
import { type FileSeen, FilesSeen } from "../state/files-seen.js";
import type { ScannedContent } from "./scanned-content.js";

/**
 * Finds the files of a content folder: `publication.yaml`, and below `entities/` and `stories/`, in folders within them too,
 * every `*.yaml` and `*.md`, in capitals too. What begins with a dot is not looked at.
 *
 * @param folder the folder's path, as a person typed it
 */
export function scanContent(folder: string): ScannedContent {
  const findings: ContentFinding[] = [];
  const fault = folderFault(folder);
  if (fault) return { entities: new FilesSeen(), stories: new FilesSeen(), findings: [fault], unread: [] };
  const place = path.join(folder, publicationName);
  const seen = look(place);
  const publication = seen.stats?.isFile() ? fileSeen(place, seen.stats) : undefined;
  const names = namesIn(folder, publication ? [] : findings);
  if (!publication) findings.push(seen.finding ?? publicationMissing(folder, names));
  const unread = [...unreadAtTop(folder, names)];
  const below = (name: keyof typeof contentKinds) => {
    const top = path.join(folder, name);
    const files = new FilesSeen();
    const number = folderNumber(top) ?? top;
    addBelow(top, {
      kind: contentKinds[name],
      files,
      findings,
      unread,
      seen: new Set([number]),
      around: new Set([number]),
    });
    return files;
  };
  return {
    ...(publication && { publication }),
    entities: below("entities"),
    stories: below("stories"),
    findings,
    unread,
  };
}

/** Says why a content folder cannot be looked into; nothing where it can. */
export function folderFault(folder: string): ContentFinding | undefined {
  const { stats, finding } = look(folder);
  if (stats?.isDirectory()) return undefined;
  return finding ?? (stats ? folderIsFile(folder) : folderMissing(folder));
}

/** What is looked for in a folder. */
interface Search {
  readonly kind: ContentKind;
  /** What was found so far. */
  readonly files: FilesSeen;
  /** What was found to be wrong so far. */
  readonly findings: ContentFinding[];
  /** What was found so far that looks like something to read, and is not. */
  readonly unread: ContentFinding[];
  /** Every folder that was looked into so far, as the disk numbers them. */
  readonly seen: Set<string>;
  /** The folder itself and those that it is in, as the disk numbers them. */
  readonly around: ReadonlySet<string>;
}

function addBelow(folder: string, search: Search): void {
  const { kind, files, findings, unread, seen, around } = search;
  const names = namesIn(folder, findings);
  files.reserve(names.length);
  for (const name of names) {
    // What an office program leaves beside a file that is open begins with these two.
    if (name.startsWith(".") || name.startsWith("~$")) continue;
    const place = `${folder}/${name}`;
    const { stats, finding } = look(place);
    const isWanted = kind.isRead(name);
    const fault = finding ?? (stats ? undefined : unfound(place, isWanted));
    if (fault) findings.push(fault);
    else if (stats?.isDirectory()) {
      const number = folderNumber(place) ?? place;
      if (around.has(number)) findings.push(circular(place));
      // Where links lead to a folder by several ways, its files are there once. A few folders that link each other have millions.
      else if (!seen.has(number)) {
        seen.add(number);
        addBelow(place, { ...search, around: new Set([...around, number]) });
      }
    } else if (isWanted && stats?.isFile()) files.add(shownPath(place), stats);
    else if (isWanted) findings.push(unreachable(place));
    else {
      const stray = stats?.isFile() ? kind.unread(place) : undefined;
      if (stray) unread.push(stray);
    }
  }
}

/** The names in a folder, sorted by code units; none where there is no such folder. */
function namesIn(folder: string, findings: ContentFinding[]): readonly string[] {
  try {
    return allNamesIn(folder).toSorted();
  } catch (error) {
    if (isCode(error, "ENOENT")) {
      if (isLink(folder)) findings.push(unreachable(folder));
    } else findings.push(isCode(error, "ENOTDIR") ? notFolder(folder) : folderUnreadable(folder, error));
    return [];
  }
}

/** Gives the names as they come. A folder of 100,000 files read at once takes as much memory again, and a quarter more time. */
function allNamesIn(folder: string): readonly string[] {
  const open = opendirSync(folder);
  try {
    const names: string[] = [];
    for (let entry = open.readSync(); entry; entry = open.readSync()) names.push(entry.name);
    return names;
  } finally {
    open.closeSync();
  }
}

function fileSeen(place: string, stats: Stats): FileSeen {
  const files = new FilesSeen();
  files.add(shownPath(place), stats);
  return files.at(0);
}

/** Gives what the disk says of a file or folder, or why it cannot; neither where it is not there. */
function look(place: string): { readonly stats?: Stats | undefined; readonly finding?: ContentFinding } {
  try {
    return { stats: statSync(place, { throwIfNoEntry: false }) };
  } catch (error) {
    if (isCode(error, "ELOOP")) return { finding: circular(place) };
    return { finding: unseen(place, error) };
  }
}
