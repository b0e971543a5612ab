/** What a build is at: it reads stories, and writes files. */
export type BuildPhase = "stories" | "files";

/**
 * Tells how far a build is, and gives a promise from time to time, so that signals reach a process that is busy.
 *
 * @throws {Interrupted} where the build was asked to stop
 */
export type Pace = (phase: BuildPhase, done: number, total: number) => Promise<void> | undefined;

/** Thrown where somebody asked a build to stop. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** How long, in milliseconds, a build may go on before it listens. */
const listensEvery = 50;

/** What {@link paceOf} is told. */
export interface PaceOptions {
  /** Gives the milliseconds since some moment. */
  readonly elapsed: () => number;
  /** Asks the build to stop. */
  readonly signal: AbortSignal;
  /** Called some times in a second, and at the end of each phase. */
  readonly progress?: (phase: BuildPhase, done: number, total: number) => void;
}

/** Makes the pace of one build. */
export function paceOf({ elapsed, signal, progress }: PaceOptions): Pace {
  let next = elapsed() + listensEvery;
  return (phase, done, total) => {
    if (done === total) progress?.(phase, done, total);
    if (elapsed() < next) return undefined;
    next = elapsed() + listensEvery;
    if (done !== total) progress?.(phase, done, total);
    return listen(signal);
  };
}

async function listen(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  if (signal.aborted) throw new Interrupted("The build was asked to stop.");
}
