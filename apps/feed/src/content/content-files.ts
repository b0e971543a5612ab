import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import { decodeText } from "./decode-text.js";
import type { SourceFile } from "./source-file.js";
import { reasonOf } from "../reason.js";

/** The files of a content folder, read but not yet understood. */
export interface ContentFiles {
  readonly publication?: SourceFile;
  readonly entities: readonly SourceFile[];
  readonly stories: readonly SourceFile[];
  /** What is wrong with the folder and its files as such. */
  readonly findings: readonly ContentFinding[];
}

/**
 * Reads a content folder: `publication.yaml`, `entities/*.yaml` and `stories/*.md`. Files whose names begin with a dot are
 * not looked at.
 *
 * @param folder the folder's path, as a person typed it
 */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const findings: ContentFinding[] = [];
  const read = async (file: string): Promise<SourceFile | undefined> => {
    const decoded = await load(file);
    if (decoded.finding) findings.push(decoded.finding);
    return decoded.text === undefined ? undefined : { path: display(file), name: path.parse(file).name, text: decoded.text };
  };
  const names = await list(folder);
  if (!names) return { entities: [], stories: [], findings: [folderMissing(folder)] };
  if (!names.includes("publication.yaml")) findings.push(publicationMissing(folder));
  const publication = names.includes("publication.yaml") ? await read(path.join(folder, "publication.yaml")) : undefined;
  const entities = await readAll(path.join(folder, "entities"), [".yaml", ".yml"], read);
  const stories = await readAll(path.join(folder, "stories"), [".md"], read);
  return { ...(publication && { publication }), entities, stories, findings };
}

async function readAll(
  folder: string,
  extensions: readonly string[],
  read: (file: string) => Promise<SourceFile | undefined>,
): Promise<readonly SourceFile[]> {
  const names = (await list(folder)) ?? [];
  const wanted = names.filter((name) => extensions.includes(path.extname(name)) && !name.startsWith("."));
  const files: SourceFile[] = [];
  // One after the other: a newsroom's folder may hold more files than a process may open at once.
  for (const name of wanted) files.push(...[await read(path.join(folder, name))].filter((file) => file !== undefined));
  return files;
}

async function load(file: string): Promise<ReturnType<typeof decodeText>> {
  try {
    return decodeText(await readFile(file), display(file));
  } catch (error) {
    return { finding: fileFinding(display(file), "file-unreadable", `The file cannot be read: ${reasonOf(error)}.`, "Look at its permissions.") };
  }
}

/** The names in a folder, sorted by code units; nothing where there is no such folder. */
async function list(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).toSorted();
  } catch {
    return undefined;
  }
}

function display(file: string): string {
  return file.split(path.sep).join("/");
}

function folderMissing(folder: string): ContentFinding {
  return fileFinding(display(folder), "content-missing", "There is no such folder.", "Name the folder that holds publication.yaml.");
}

function publicationMissing(folder: string): ContentFinding {
  return fileFinding(
    display(path.join(folder, "publication.yaml")),
    "publication-missing",
    "The content folder holds no publication.yaml, so nothing says who publishes.",
    "Name a folder that holds one, or write one with id, title, description, language and baseUrl.",
  );
}
