/** How a command ended: what it says, and whether it did what was asked. */
export interface Outcome {
  /** 0: done. 1: the content or the surroundings do not allow it. 2: the command was not understood. 130: stopped by Ctrl-C. */
  readonly exitCode: 0 | 1 | 2 | 130;
  /** Lines for the standard output. */
  readonly output?: string;
  /** Lines for the standard error output. */
  readonly complaint?: string;
}
