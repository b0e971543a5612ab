/** A page, as far as links are concerned. */
export interface Page {
  /** Where it leads to, as written. */
  readonly links: readonly string[];
  /** The parts of it that a link can lead to. */
  readonly anchors: ReadonlySet<string>;
}
