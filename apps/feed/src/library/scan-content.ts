import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { isCode, reasonOf } from "../reason.js";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { digestOf } from "./digest.js";

/** A file of the content, not read yet. */
export interface ScannedFile {
  /** Its path as a person would type it, with forward slashes. */
  readonly file: string;
  /** Its size, times and number on the disk: where they are the same, so are its bytes. */
  readonly fingerprint: string;
  /** The later of the times at which the file, or what the disk says of it, was changed: in milliseconds since 1970. */
  readonly touched: number;
}

/** Gives the digest of everything that was found: where it is the same, no file was touched, added or taken away. */
export function digestOfScan({ publication, entities, stories }: ScannedContent): string {
  const files = [...(publication ? [publication] : []), ...entities, ...stories];
  return digestOf(files.map(({ file, fingerprint }) => `${file} ${fingerprint}`).join("\n"));
}

/** Gives the time at which a file of the content was touched last, in milliseconds since 1970. */
export function lastTouched({ publication, entities, stories }: ScannedContent): number {
  let last = publication?.touched ?? 0;
  for (const { touched } of [...entities, ...stories]) last = Math.max(last, touched);
  return last;
}

/** The files of a content folder. */
export interface ScannedContent {
  readonly publication?: ScannedFile;
  readonly entities: readonly ScannedFile[];
  readonly stories: readonly ScannedFile[];
  /** What is wrong with the folder as such. */
  readonly findings: readonly ContentFinding[];
}

/**
 * Finds the files of a content folder: `publication.yaml`, and below `entities/` and `stories/`, in folders within them too,
 * every `*.yaml` and `*.md`. What begins with a dot is not looked at.
 *
 * @param folder the folder's path, as a person typed it
 */
export function scanContent(folder: string): ScannedContent {
  const nothing = { entities: [], stories: [] };
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return { ...nothing, findings: [folderMissing(folder)] };
  if (!stats.isDirectory()) return { ...nothing, findings: [folderIsFile(folder)] };
  const findings: ContentFinding[] = [];
  const publication = fileAt(path.join(folder, "publication.yaml"));
  if (!publication) findings.push(publicationMissing(folder));
  const below = (name: string, extensions: readonly string[]) =>
    filesBelow(path.join(folder, name), extensions, findings);
  return {
    ...(publication && { publication }),
    entities: below("entities", [".yaml", ".yml"]),
    stories: below("stories", [".md", ".markdown"]),
    findings,
  };
}

function filesBelow(
  folder: string,
  extensions: readonly string[],
  findings: ContentFinding[],
): ScannedFile[] {
  const files: ScannedFile[] = [];
  for (const name of namesIn(folder, findings)) {
    if (name.startsWith(".")) continue;
    const place = `${folder}/${name}`;
    if (!extensions.includes(path.extname(name))) {
      if (isFolder(place)) files.push(...filesBelow(place, extensions, findings));
      continue;
    }
    const file = fileAt(place);
    if (file) files.push(file);
    else if (isFolder(place)) files.push(...filesBelow(place, extensions, findings));
    else findings.push(unreachable(place));
  }
  return files;
}

/** The names in a folder, sorted by code units; none where there is no such folder. */
function namesIn(folder: string, findings: ContentFinding[]): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if (isCode(error, "ENOENT")) return [];
    const message = `The folder cannot be read: ${reasonOf(error)}.`;
    findings.push(fileFinding(display(folder), "file-unreadable", message, "Look at its permissions."));
    return [];
  }
}

function fileAt(place: string): ScannedFile | undefined {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return {
    file: display(place),
    // Joined, it is one text in memory. A template would be several, of three times the size.
    fingerprint: [size, mtimeMs, ctimeMs, ino].join(" "),
    touched: Math.max(mtimeMs, ctimeMs),
  };
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function display(place: string): string {
  return path.sep === "/" ? place : place.split(path.sep).join("/");
}

function folderMissing(folder: string): ContentFinding {
  const hint = "Name the folder that holds publication.yaml. copydesk init begins a new one.";
  return fileFinding(display(folder), "content-missing", "There is no such folder.", hint);
}

function folderIsFile(folder: string): ContentFinding {
  const message = "This is a file, and content is a folder.";
  return fileFinding(
    display(folder),
    "content-missing",
    message,
    "Name the folder that holds publication.yaml.",
  );
}

function publicationMissing(folder: string): ContentFinding {
  return fileFinding(
    display(path.join(folder, "publication.yaml")),
    "publication-missing",
    "The content folder holds no publication.yaml, so nothing says who publishes.",
    "Name a folder that holds one, or write one with id, title, description, language and baseUrl.",
  );
}

function unreachable(place: string): ContentFinding {
  return fileFinding(
    display(place),
    "file-unreadable",
    "There is a link here that leads to no file.",
    "Take it out, or put back what it leads to.",
  );
}
