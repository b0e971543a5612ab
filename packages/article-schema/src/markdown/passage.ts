import type { TextPlace } from "../findings/finding.js";

/** Words of a body, and where they begin. */
export interface Passage {
  /** The words, as they stand in the Markdown. */
  readonly text: string;
  readonly place: TextPlace;
}
