import type { Dated } from "../records/planned-story.js";
import type { BuildReport } from "./build-report.js";
import type { State } from "../state/state.js";

/** What is remembered of the edition that a build put in place last. */
export interface LastEdition {
  /** The digest of what is the same for all its parts: software, publication and address. */
  readonly make: string;
  /** The digest of the content's files as they stood on the disk; empty where one was touched while they were read. */
  readonly scan: string;
  /** The address that was asked for, where it was not left to `publication.yaml`. */
  readonly baseUrl?: string | undefined;
  /** Which software made it, from which folder. */
  readonly maker: string;
  /** The moment that it was made as of, in milliseconds since 1970. */
  readonly from: number;
  /** The first moment at which the same content gives another edition; `null` where there is none. */
  readonly until: number | null;
  /** The digest of the ledger's file; `null` where a build would write it in another order. */
  readonly ledger: string | null;
  /** The withdrawn stories of which nothing but lines of the ledger is left. */
  readonly takenOut: readonly Dated[];
  /** How the build ended that made it. */
  readonly report: BuildReport;
}

const noteName = "edition";

/** Gives what is remembered of the last edition; nothing where none is, or where putting it in place was not finished. */
export function lastEdition(state: State): LastEdition | undefined {
  const note = state.note(noteName);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `rememberEdition` wrote it, with this same software
  return note === undefined ? undefined : (JSON.parse(note) as LastEdition);
}

/** Remembers the edition that was put in place. */
export function rememberEdition(state: State, edition: LastEdition): void {
  state.setNote(noteName, JSON.stringify(edition));
  state.setNote(aheadNote, "");
}

/** Forgets the last edition: what is in place now is none that the next build may rely on. */
export function forgetEdition(state: State): void {
  state.setNote(noteName, undefined);
}

/** Whether the stories that are remembered are, or may be, ahead of the edition. */
const aheadNote = "stories ahead";

/** Notes that stories are read now, and are not in the edition before that is remembered anew. */
export function readAhead(state: State): void {
  state.setNote(aheadNote, "true");
}

/** Says whether the stories that are remembered are those of the last edition. Where a build found errors, they are not. */
export function hasStoriesOfEdition(state: State): boolean {
  return state.note(aheadNote) === "";
}

/** Says whether an edition of the same content is the same at another moment. */
export function holdsAt({ from, until }: LastEdition, now: Date): boolean {
  return from <= now.getTime() && (until === null || now.getTime() < until);
}
