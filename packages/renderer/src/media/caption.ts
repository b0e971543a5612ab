// A quotation mark or a bracket may stand behind the sign. Which quotation mark ends a quotation depends on the language.
const endOfSentence = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;

/**
 * Gives what stands between a caption and what follows it: a space behind a sentence, and a dot in the middle behind words that
 * do not end as one. A full stop would be a second one behind “Ships Inc.”, and another sign in many scripts.
 */
export function behindCaption(caption: string): " " | " · " {
  return endOfSentence.test(caption) ? " " : " · ";
}

/** Gives a caption and the credit as one line of plain text. */
export function creditLine(caption: string | undefined, credit: string): string {
  return caption === undefined ? credit : caption + behindCaption(caption) + credit;
}
