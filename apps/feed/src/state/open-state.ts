import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { makeFolders } from "../make-folders.js";
import { removeLink } from "../planted-links.js";
import { reasonOf } from "../reason.js";
import { sqliteFaultOf } from "./sqlite-fault.js";
import { cacheToLook, sqliteState, stateVersion, tables } from "./sqlite-state.js";
import type { State } from "./state.js";
import { mayBeState } from "./state-file.js";
import { volatileState } from "./volatile-state.js";

/** What {@link openState} gives: a state, unless another build has it. */
export type OpenedState =
  | {
      readonly state: State;
      /** The time of the disk that it is kept on, in milliseconds since 1970. */
      readonly since: number;
      /** Why nothing of this build will be remembered, where that is so. */
      readonly warning?: string;
      /** The same where it is so with every build, and nothing is wrong. */
      readonly remark?: string;
    }
  | { readonly state?: never };

/**
 * Gives the path of the file in which the state of a folder's edition is kept: beside that folder and not within it, for
 * what has not been published must never get among what has.
 *
 * @param out the edition's folder
 */
export function statePath(out: string): string {
  const folder = path.resolve(out);
  return path.join(path.dirname(folder), ".copydesk", `${path.basename(folder) || "root"}.sqlite`);
}

/**
 * Opens the state that is kept in a file, and locks others out until it is closed. The lock is the operating system's own: it
 * goes with the process, however that ends. A file that is no state of this version is begun anew.
 *
 * @param file the path of the file
 * @param isNamed whether somebody named it: what stands there already and is no state stays as it is then
 * @returns no state where another build has it; one that ends with the process where none can be kept
 */
export async function openState(file: string, isNamed = false): Promise<OpenedState> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (!sqlite) {
    const remark =
      "This version of Node has no SQLite, so every build makes everything anew. Node 22.13 or later remembers.";
    return { state: volatileState(), since: Infinity, remark };
  }
  const open = () => begin(new sqlite.DatabaseSync(file));
  try {
    if (isNamed && !mayBeState(file)) {
      const warning = `Something else than a state is in ${file}, and stays there: nothing is remembered, and the next build makes everything anew. Name another file with --state.`;
      return { state: volatileState(), since: Infinity, warning };
    }
    prepareFolder(path.dirname(file), isNamed);
    // What it leads to is not ours, and would be begun anew.
    if (!isNamed) removeLink(file);
    const since = timeBeside(file);
    // SQLite reads what may not be written, and says so only when it is to be written to: when the edition is made.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    try {
      return { state: open(), since };
    } catch (error) {
      if (sqliteFaultOf(error) !== "damaged") throw error;
      removeState(file);
      return { state: open(), since };
    }
  } catch (error) {
    if (sqliteFaultOf(error) === "busy") return {};
    const warning = `What is built cannot be remembered in ${file}, so the next build makes everything anew: ${reasonOf(error)}. Name another place with --state.`;
    return { state: volatileState(), since: Infinity, warning };
  }
}

/** Takes away a state that is of no use. */
export function removeState(file: string): void {
  for (const name of [file, `${file}-journal`]) rmSync(name, { force: true });
}

function begin(database: DatabaseSync): State {
  try {
    // What is lost when the machine stops can be made again; what a killed process leaves is rolled back all the same.
    database.exec(`pragma page_size = 32768; pragma synchronous = off; ${cacheToLook} begin immediate`);
    const version: unknown = database.prepare("pragma user_version").get()?.["user_version"];
    if (version !== stateVersion) {
      database.exec(dropAll(database) + tables);
    }
    return sqliteState(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function dropAll(database: DatabaseSync): string {
  const names = database.prepare("select name from sqlite_master where type = 'table'").all();
  return names.map(({ name }) => `drop table "${String(name)}";`).join("");
}

/** Makes a state's folder. Our own keeps itself out of version control; what stands in another one is somebody's. */
function prepareFolder(folder: string, isNamed: boolean): void {
  makeFolders(folder);
  const ignore = path.join(folder, ".gitignore");
  // A link that leads nowhere counts as there: written to, it would make a file elsewhere.
  if (!isNamed && !lstatSync(ignore, { throwIfNoEntry: false })) writeFileSync(ignore, "*\n");
}

/** Gives the time that the disk of a file has: that of a folder made for it, for whose name nothing else stands there. */
function timeBeside(file: string): number {
  const sign = mkdtempSync(path.join(path.dirname(file), ".copydesk-time-"));
  try {
    return statSync(sign).mtimeMs;
  } finally {
    rmdirSync(sign);
  }
}
