/** A piece of a document's text. A long one whose characters are escaped can be given as it stands, and be escaped in bytes. */
export type Piece = string | EscapedText;

/** A text some of whose characters are written otherwise than they stand. */
export interface EscapedText {
  /** The text as it stands. */
  readonly text: string;
  /** Gives the text as it is written. */
  readonly toString: () => string;
  /**
   * Writes a part of the text in bytes, in the same way as {@link toString}.
   *
   * @param utf8 the part as it stands, with {@link spare} bytes behind it that may be written over
   * @param length how many bytes it has
   * @param into where it is written: there is room for three times as many bytes, and for {@link spare} more
   * @param start where in there its first byte is written
   * @returns where in there the next byte is written
   */
  readonly escape: (utf8: DataView, length: number, into: DataView, start: number) => number;
}

/** How many bytes are there beyond those that are needed, so that none need be looked at alone. */
export const spare = 8;
