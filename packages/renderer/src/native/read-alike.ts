/** Anything but ASCII, letters, digits, their accents, and the punctuation that prose has. */
const odd = String.raw`[^\u0000-\u007f\p{L}\p{N}\p{M}“”‘’…–—、。「」（）]`;

/**
 * What satteri 0.10.5 and micromark read differently, by the reason. Each is wider than the difference itself: to look must
 * be cheap, and a text that is read by remark's parser without need has lost nothing but time.
 */
const anywhere: readonly RegExp[] = [
  // Emphasis depends on whether its neighbour is punctuation. micromark looks at UTF-16 code units, so that no emoji is, and
  // takes U+FEFF for white space; and either knows the characters of the Unicode version that it was built with.
  // A delimiter is looked for first, and its neighbours then: there are few delimiters, and the class of odd characters is slow.
  new RegExp(`[*_](?:(?=${odd})|(?<=${odd}.))`, "u"),
  // satteri opens or closes emphasis at a delimiter beside one of the other kind, or beside an escaped one, where the
  // specification (section 6.2) has text: `*_*a`.
  /\*_|_\*|\\[*_][*_]/,
  // A backslash that ends a line and then a link's text is no hard break to satteri.
  /\\[\n\r]+[ \t>]*\]/,
  // An address that holds U+007F, a control character, is none to satteri.
  /\u007f/,
  // A CDATA section that ends in `]]]>` has not ended for micromark.
  /\]\]\]>/,
];

/** The same, of what only lines have that are indented, or begin as lists and quotations do. */
const inSuchLines: readonly RegExp[] = [
  // A line of white space alone after indented code, at the end of the document or of a list item, becomes part of the code.
  /^[ \t]+$/m,
  // Where a list item begins with indented code, a blank line ends that for satteri, and does not for micromark.
  /[-+*.)](?: {5}| {0,4}\t)/,
  // micromark takes an empty list item for text after some of the blocks that it cannot interrupt.
  /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]*$/m,
];

/** Prose has few such lines, and to look for one takes a fifth of the time that it takes to look for what they may have. */
const suchLine = /(?:^\ufeff?|[\n\r])[-+*\d \t>]/;

/**
 * Says whether satteri reads a text as remark's parser does, with certainty: the answer is no where it might not. Tables are
 * not looked at.
 */
export function isReadAlike(markdown: string): boolean {
  const isIn = (difference: RegExp) => difference.test(markdown);
  return !anywhere.some(isIn) && !(suchLine.test(markdown) && inSuchLines.some(isIn));
}

// Struck text; and where a table begins or ends beside a block quote, HTML, a definition, indented code, or
// a list item of dashes and pipes.
const tableDifferences = /~|^[ \t]*[<>]|\]:|^(?: {4}| {0,3}\t)|^[ \t]*-[ \t][-:| \t]*$/m;

/** Says whether satteri reads the tables of a text as remark's parser does, with certainty. */
export function tablesAreReadAlike(markdown: string): boolean {
  return !tableDifferences.test(markdown);
}
