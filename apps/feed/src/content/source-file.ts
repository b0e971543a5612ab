/** A text file of the content folder, as it was read. */
export interface SourceFile {
  /** Its path as a person would type it, with forward slashes. */
  readonly path: string;
  /** Its name without the extension. */
  readonly name: string;
  readonly text: string;
}
