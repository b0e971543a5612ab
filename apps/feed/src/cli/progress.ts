import type { BuildPhase, PaceOptions } from "../build/pace.js";

/** Where and how progress is shown. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Whether a line can be written over, as on a terminal. */
  readonly isTerminal: boolean;
  /** Gives how many characters a line of the terminal has, where that is known; it may be made wider or narrower at any time. */
  readonly columns: () => number | undefined;
  /** Gives the milliseconds since some moment. */
  readonly elapsed: () => number;
}

/** Shows how far a build is. */
export interface Progress {
  readonly show: NonNullable<PaceOptions["progress"]>;
  /** Takes away what is shown, where that is still there: whatever is said next begins on a line of its own. */
  readonly end: () => void;
}

/** What is done within this time, in milliseconds, needs no progress. */
const patience = 500;
/** Where lines cannot be written over, one is written so often, in milliseconds. */
const lineEvery = 5000;
const barWidth = 24;
const doing: Readonly<Record<BuildPhase, string>> = { stories: "Reading stories", files: "Writing files" };
const clear = "\r\u001b[2K";

/** Shows how far a long build is: a bar with count, rate and time left on a terminal, and a line now and then elsewhere. */
export function progressOf({ write, isTerminal, columns, elapsed }: ProgressOptions): Progress {
  const begun = elapsed();
  let phase: BuildPhase | undefined;
  let [phaseBegun, lineWritten, isShown] = [begun, begun, false];
  const end = () => {
    if (isShown) write(clear);
    isShown = false;
  };
  const show: Progress["show"] = (of, done, total) => {
    const now = elapsed();
    if (of !== phase) [phase, phaseBegun] = [of, now];
    if (done === total) {
      end();
      return;
    }
    if (now - begun < patience) return;
    const text = `${doing[of]}: ${described(done, total, (now - phaseBegun) / 1000)}`;
    if (isTerminal) {
      write(clear + fitting(`${bar(done / total)} ${text}`, text, columns()));
      isShown = true;
    } else if (now - lineWritten >= lineEvery) {
      write(`${text}\n`);
      lineWritten = now;
    }
  };
  return { show, end };
}

/** Gives what fits on one line: of one that was broken into two, only the second would be written over. */
function fitting(whole: string, text: string, columns = 0): string {
  // A terminal that does not know its width says 0.
  return columns === 0 || whole.length < columns ? whole : text.slice(0, columns - 1);
}

function described(done: number, total: number, seconds: number): string {
  const count = `${grouped(done)} of ${grouped(total)}`;
  if (done === 0 || seconds <= 0) return count;
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
