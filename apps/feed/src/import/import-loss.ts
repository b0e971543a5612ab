import { wholeCharacters } from "./cut-text.js";
import { onOneLine } from "../on-one-line.js";

/** Something of an imported story that was not carried, or not as it was. */
export interface ImportLoss {
  /** What it is called where it stood: an element, a key, or a part of the copy such as `<script>`. */
  readonly field: string;
  /** Why it was not carried, and what became of it, in plain sentences. */
  readonly reason: string;
  /** What it said, cut short. */
  readonly value?: string;
  /** The line of the file that it stood on, where that is known. */
  readonly line?: number;
}

const longest = 120;

/** Gives a value on one line, cut short, for a report. */
export function shortened(value: string): string {
  const line = onOneLine(value);
  return line.length <= longest ? line : `${wholeCharacters(line, longest - 1)}…`;
}

/** Gives JSON as text on one line, cut short, for a report. */
export function shown(value: unknown): string {
  return shortened(typeof value === "string" ? value : JSON.stringify(value ?? null));
}

/** Gives losses with those that say the same thing twice taken out. */
export function distinct(losses: readonly ImportLoss[]): readonly ImportLoss[] {
  return [
    ...new Map(losses.map((loss) => [JSON.stringify([loss.field, loss.reason, loss.value]), loss])).values(),
  ];
}
