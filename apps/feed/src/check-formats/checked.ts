import type { ContentFinding } from "../content/content-finding.js";

/** What `copydesk check` has to tell, whatever the format. */
export interface Checked {
  /** Everything that was found, in the order of files and places. */
  readonly findings: readonly ContentFinding[];
  /** How many stories hold together. */
  readonly stories: number;
  /** The version of the software that checked. */
  readonly version: string;
}
