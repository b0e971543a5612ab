import type { Unwritten } from "../scaffold/write-new-files.js";
import type { RunningServer } from "../server/local-server.js";

/** How a command ended: what it says, and whether it did what was asked. */
export interface Outcome {
  /** 0: done. 1: the content or the surroundings do not allow it. 2: the command was not understood. 130: stopped by Ctrl-C. */
  readonly exitCode: 0 | 1 | 2 | 130;
  /** Lines for the standard output. */
  readonly output?: string;
  /** Lines for the standard error output. */
  readonly complaint?: string;
  /** What goes on until it is closed, of a command that serves. */
  readonly server?: RunningServer;
}

/** Gives the outcome of a command that could not write what it was to write. */
export function unwritten({ message, hint }: Unwritten): Outcome {
  return refusal(`${message}\n${hint}\n`);
}

/**
 * Gives the outcome of a command that did nothing.
 *
 * @param complaint why, and what to do
 * @param exitCode 2 where the command was not understood
 */
export function refusal(complaint: string, exitCode: 1 | 2 = 1): Outcome {
  return { exitCode, complaint };
}
