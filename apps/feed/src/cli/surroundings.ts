import type { Outcome } from "./outcome.js";
import type { Progress } from "./progress.js";
import type { Ask } from "./prompts.js";

/** What the command line is told by its surroundings. */
export interface Surroundings {
  readonly version: string;
  /** What a person types to run this program again. */
  readonly command: string;
  /** The port that the environment names, if it does. */
  readonly port: string | undefined;
  /** Whether the environment says that no person is at work here, but continuous integration. */
  readonly isCi: boolean;
  /** Asks the person at the terminal, where there is one. */
  readonly ask: Ask | undefined;
  readonly now: () => Date;
  /** Gives by how many minutes the clock of this place is ahead of UTC. */
  readonly offset: () => number;
  /** Gives the milliseconds since some moment. */
  readonly elapsed: () => number;
  /** Gives what tells that the person pressed Ctrl-C, which from then on no longer ends the process. The second time it does. */
  readonly interruption: () => AbortSignal;
  /** Shows how far a long build is. */
  readonly progress: Progress;
  /** Says something on the standard output while a command runs. */
  readonly print: (text: string) => void;
  /** Says what is wrong on the standard error output while a command runs. */
  readonly complain: (text: string) => void;
  readonly finish: (outcome: Outcome) => void;
}

/** What the commands share beside their surroundings. */
export interface CommandContext extends Surroundings {
  /** Gives the content folder: the one that a command was given, or the one of `--content`. */
  readonly folderOf: (given: string | undefined) => string;
}

/** The help of the argument that names the content folder. */
export const contentHelp =
  "the folder that holds publication.yaml, entities/ and stories/ (default: ./content)";
