import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { reasonOf } from "../reason.js";
import { shownPath } from "../shown-path.js";

/**
 * Says that there is no content folder. Whoever is in one, or in a folder of it, need not name another; and where there is only one
 * beside it, its name is mistyped.
 */
export function folderMissing(folder: string): ContentFinding {
  const around = path.join(folder, "..");
  const hint =
    publicationAt([around, path.join(folder, "../.."), ...onlyContentIn(around)]) ??
    "Name the folder that holds publication.yaml. copydesk init begins a new one.";
  return fileFinding(shownPath(folder), "content-missing", "There is no such folder.", hint);
}

/** Says that what is to be the content folder is a file. */
export function folderIsFile(folder: string): ContentFinding {
  const message = "This is a file, and content is a folder.";
  return fileFinding(
    shownPath(folder),
    "content-missing",
    message,
    "Name the folder that holds publication.yaml.",
  );
}

/** Says that a file stands where a folder of stories or entities is to be. */
export function notFolder(place: string): ContentFinding {
  const message = `This is a file, and ${path.basename(place)} is a folder.`;
  const hint = "Move it away, and make a folder of this name.";
  return fileFinding(shownPath(place), "file-unreadable", message, hint);
}

/**
 * Says that a content folder has no `publication.yaml`.
 *
 * @param folder the folder
 * @param names what is in it
 */
export function publicationMissing(folder: string, names: readonly string[]): ContentFinding {
  return fileFinding(
    shownPath(path.join(folder, "publication.yaml")),
    "publication-missing",
    "The content folder holds no publication.yaml, so nothing says who publishes.",
    publicationNear(folder, names) ??
      "Name a folder that holds one, or write one with id, title, description, language and baseUrl.",
  );
}

/** What to do where there is one nearby: under another name, or in a folder below this one or above it. */
function publicationNear(folder: string, names: readonly string[]): string | undefined {
  const misnamed = names.find((name) => /^publication\.(?:yaml|yml|json)(?:\.txt)?$/i.test(name));
  if (misnamed !== undefined && misnamed !== "publication.yaml")
    return `Rename ${misnamed} to publication.yaml.`;
  return publicationAt([path.join(folder, "content"), ...onlyContentIn(folder), path.join(folder, "..")]);
}

/** Gives the content folder in another one, where there is one alone. */
function onlyContentIn(folder: string): readonly string[] {
  try {
    const places = readdirSync(folder)
      .map((name) => path.join(folder, name))
      .filter(holdsPublication);
    return places.length === 1 ? places : [];
  } catch {
    return [];
  }
}

function holdsPublication(folder: string): boolean {
  return existsSync(path.join(folder, "publication.yaml"));
}

function publicationAt(folders: readonly string[]): string | undefined {
  const near = folders.find(holdsPublication);
  return near === undefined ? undefined : `Did you mean the folder “${shownPath(near)}”?`;
}

/** Says that something stands where a file is to be, and is none. */
export function unreachable(place: string): ContentFinding {
  return fileFinding(
    shownPath(place),
    "file-unreadable",
    "There is a link here that leads to no file, or something else that is none.",
    "Take it out, or put back what it leads to.",
  );
}

/** Says that a name is not in UTF-8, so that nothing can be read by it. */
export function nameUnreadable(place: string): ContentFinding {
  return fileFinding(
    shownPath(place),
    "file-unreadable",
    "The name is in another encoding than UTF-8, as after unpacking an old archive, so what it names cannot be read.",
    "Give it a name in plain letters.",
  );
}

/** Says that a link leads back to a folder that it is in. */
export function circular(place: string): ContentFinding {
  return fileFinding(
    shownPath(place),
    "file-unreadable",
    "There is a link here that leads round and round: to itself, or to a folder that it is in.",
    "Take it out.",
  );
}

/** Says that a folder cannot be read, and why. */
export function folderUnreadable(folder: string, error: unknown): ContentFinding {
  const message = `The folder cannot be read: ${reasonOf(error)}.`;
  return fileFinding(shownPath(folder), "file-unreadable", message, "Look at its permissions.");
}

/** Says that the system tells nothing of a file or a folder, and why. */
export function unseen(place: string, error: unknown): ContentFinding {
  const message = `Nothing can be known of it: ${reasonOf(error)}.`;
  return fileFinding(shownPath(place), "file-unreadable", message, "Look at its permissions.");
}
