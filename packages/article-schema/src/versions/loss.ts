import type { Path } from "../findings/finding.js";

/** Something that another format, or an older version, has no place for. */
export interface Loss {
  /** Where it is in what was given. */
  readonly path: Path;
  /** Why it could not be carried. */
  readonly reason: string;
}

/** What a conversion gives: the value, and everything that it could not carry. */
export interface Converted<Value> {
  readonly value: Value;
  readonly losses: readonly Loss[];
}
