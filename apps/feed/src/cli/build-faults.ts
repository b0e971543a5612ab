import path from "node:path";
import type { NotRemoved } from "../build/gone-files.js";
import { Interrupted } from "../build/pace.js";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { LedgerUnwritable } from "../ledger/ledger-unwritable.js";
import { FolderInUse } from "../output/lock-file.js";
import { PartlyInPlace } from "../output/partly-in-place.js";
import { isCode, isOutOfRoom, reasonOf } from "../reason.js";
import { sqliteFaultOf } from "../state/sqlite-fault.js";
import type { Outcome } from "./outcome.js";
import { shownPath } from "../shown-path.js";

/** Why a build came to nothing, which is not the content's fault. */
export interface BuildFault {
  readonly finding: ContentFinding;
  /** What became of the edition that was there, if one was. */
  readonly kept: string;
  readonly exitCode: Outcome["exitCode"];
}

/** Makes the fault of a build that has not begun. */
export function notBegun(finding: ContentFinding): BuildFault {
  return { finding, kept: "Nothing was written.", exitCode: 1 };
}

/** Another build has the edition's folder. */
export function folderBusy(out: string): BuildFault {
  const message = `Another build is writing to ${path.normalize(out)}.`;
  const hint = "Wait until it has ended, or name another folder with --out.";
  return notBegun(fileFinding(shownPath(path.normalize(out)), "build-busy", message, hint));
}

/** One state is of one edition, so that whoever names it may have named it for another. */
export function stateBusy(stateFile: string): BuildFault {
  const message = `Another build has the state in ${path.normalize(stateFile)}.`;
  const hint = "Wait until it has ended, or name another file with --state.";
  return notBegun(fileFinding(shownPath(path.normalize(stateFile)), "state-busy", message, hint));
}

/** Says of a file of the edition before that it could not be removed, though the edition is in place. */
export function stillThere(out: string, { path: file, reason }: NotRemoved): ContentFinding {
  const message = `The edition is in place, but this file, which it no longer has, could not be removed, and can still be read: ${reason}.`;
  const hint = "Remove it by hand, or look at the permissions of its folder and build again.";
  return fileFinding(shownPath(path.join(out, file)), "file-not-removed", message, hint);
}

/** Where a build wrote, or would have written. */
interface Places {
  readonly out: string;
  readonly hadEdition: boolean;
  readonly stateFile: string;
}

/**
 * Gives why a build was broken off.
 *
 * @param error what it threw
 * @param places the edition's folder, whether an edition was there before, and the file of its state
 * @throws {unknown} the same error, where it is a fault of ours
 */
export function faultOf(error: unknown, places: Places): BuildFault {
  const { out, hadEdition, stateFile } = places;
  if (error instanceof PartlyInPlace) return { ...faultOf(error.cause, places), kept: partlyInPlace };
  const kept = hadEdition ? "The edition that was there is as it was." : "Nothing was published.";
  const place = path.normalize(out);
  if (error instanceof FolderInUse) return folderBusy(out);
  if (error instanceof Interrupted) {
    const finding = fileFinding(shownPath(place), "build-stopped", "Stopped.", "Build again when you like.");
    return { finding, kept, exitCode: 130 };
  }
  if (error instanceof LedgerUnwritable) return { finding: error.finding, kept, exitCode: 1 };
  if (!(error instanceof Error && "code" in error)) throw error;
  if (sqliteFaultOf(error)) {
    const message = `What is built cannot be remembered in ${stateFile}: ${reasonOf(error)}.`;
    const hint = "Make room on the disk of that file, or name another place with --state, and build again.";
    const finding = fileFinding(shownPath(path.normalize(stateFile)), "state-unwritable", message, hint);
    // Nothing is remembered while files take their places, but both before that and after it.
    return { finding, kept: `The edition in ${place} is whole: the one before, or this one.`, exitCode: 1 };
  }
  const message = `The edition could not be written to ${place}: ${whyUnwritable(error)}.`;
  const finding = fileFinding(shownPath(place), "out-unwritable", message, remedyOf(error));
  return { finding, kept, exitCode: 1 };
}

function whyUnwritable(error: unknown): string {
  const taken: unknown =
    isCode(error, "EEXIST") && error instanceof Error ? Reflect.get(error, "path") : undefined;
  return typeof taken === "string" ? `${shownPath(taken)} is there, and is no folder` : reasonOf(error);
}

const partlyInPlace =
  "Some files of the new edition may be in their places already, and others are not: build again, so that all are.";

const inTheWay = "Take away what is in its place, or name another folder with --out.";

/** What to do, by Node's code. */
const remedies: ReadonlyMap<string, string> = new Map([
  ["EISDIR", inTheWay],
  ["ENOTDIR", inTheWay],
  ["EMFILE", "Let this program have more files open at once, as ulimit -n 1024 does, and build again."],
  ["ENFILE", "All programs together have too many files open: end some of them, and build again."],
  [
    "ENAMETOOLONG",
    "Name a folder with a shorter path with --out, or give what is named here a shorter slug.",
  ],
]);

/** Says what to do where an edition could not be written. */
function remedyOf(error: Error & { readonly code: unknown }): string {
  if (isOutOfRoom(error)) return "Make room on the disk, and build again.";
  return remedies.get(String(error.code)) ?? "Name another folder with --out.";
}
