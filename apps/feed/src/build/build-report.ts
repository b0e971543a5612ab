import type { ContentFinding } from "../content/content-finding.js";
import type { PutInPlace } from "./put-in-place.js";

/** How a build ended. */
export interface BuildReport {
  /** Everything that was found; where there is an error, nothing was published. */
  readonly findings: readonly ContentFinding[];
  /** How many stories there are, of any status. */
  readonly stories: number;
  /** How many stories were recorded in the ledger. */
  readonly recorded: number;
  /** The address that the edition is published under. */
  readonly baseUrl?: string | undefined;
  /** What became of the edition's files; nothing where nothing was published. */
  readonly files?: PutInPlace | undefined;
  /** What is to be known that is no fault, once; nothing where there is nothing. */
  readonly note?: string | undefined;
}
