import type { Path } from "../findings/finding.js";

/** One thing that a conversion to another format, or to an older version, could not take along, or not as it was. */
export interface Loss {
  /** Where it stands in what was converted: keys and indexes from the outside in. Everything below it is meant too. */
  readonly path: Path;
  /** Why it was lost, in a plain sentence. */
  readonly reason: string;
}

/** Says whether a value would be lost by being left out: a field that is not there and an empty list say nothing. */
export function saysSomething(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Takes down one loss. */
export type Lose = (path: Path, reason: string) => void;

/** What a conversion gives: the result, and all that did not make it there. */
export interface Converted<Value> {
  readonly value: Value;
  /** Empty where nothing was lost. */
  readonly losses: readonly Loss[];
}
