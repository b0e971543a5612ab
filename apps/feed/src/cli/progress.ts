import type { BuildPhase, PaceOptions } from "../build/pace.js";

/** Where and how progress is shown. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Whether a line can be written over, as on a terminal. */
  readonly isTerminal: boolean;
  /** Gives the milliseconds since some moment. */
  readonly elapsed: () => number;
}

/** What is done within this time, in milliseconds, needs no progress. */
const patience = 500;
/** Where lines cannot be written over, one is written so often, in milliseconds. */
const lineEvery = 5000;
const barWidth = 24;
const doing: Readonly<Record<BuildPhase, string>> = { stories: "Reading stories", files: "Writing files" };
const clear = "\r\u001b[2K";

/** Shows how far a long build is: a bar with count, rate and time left on a terminal, and a line now and then elsewhere. */
export function progressOf({
  write,
  isTerminal,
  elapsed,
}: ProgressOptions): NonNullable<PaceOptions["progress"]> {
  const begun = elapsed();
  let phase: BuildPhase | undefined;
  let [phaseBegun, lineWritten, isShown] = [begun, begun, false];
  return (of, done, total) => {
    const now = elapsed();
    if (of !== phase) [phase, phaseBegun] = [of, now];
    if (done === total) {
      if (isShown) write(clear);
      isShown = false;
      return;
    }
    if (now - begun < patience) return;
    const text = `${doing[of]}: ${described(done, total, (now - phaseBegun) / 1000)}`;
    if (isTerminal) {
      write(`${clear}${bar(done / total)} ${text}`);
      isShown = true;
    } else if (now - lineWritten >= lineEvery) {
      write(`${text}\n`);
      lineWritten = now;
    }
  };
}

function described(done: number, total: number, seconds: number): string {
  const count = `${grouped(done)} of ${grouped(total)}`;
  if (seconds <= 0) return count;
  const rate = done / seconds;
  return `${count}, ${grouped(Math.round(rate))}/s, ${Math.ceil((total - done) / rate)} s left`;
}

function bar(part: number): string {
  const full = Math.round(part * barWidth);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)}`;
}

/** Writes a whole number with its thousands apart, the same in every locale. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
