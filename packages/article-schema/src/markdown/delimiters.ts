/** How many signs a line has that may be part of an emphasis, a link, code or HTML. */
export interface Delimiters {
  readonly delimiters: number;
  /** Rows of asterisks, and rows of underscores. */
  readonly emphases: number;
  /** What may begin a picture: `![`. */
  readonly images: number;
}

const [asterisk, underscore, exclamation, bracket] = [0x2a, 0x5f, 0x21, 0x5b];
const delimiter = /[*_[\]`<~\\&!]/g;

/**
 * Counts the delimiters of a line. It is asked of each line of copy, and few of its characters are one: looking for these takes half as
 * long as looking at each.
 */
export function delimitersIn(line: string): Delimiters {
  let [delimiters, emphases, images] = [0, 0, 0];
  delimiter.lastIndex = 0;
  while (delimiter.test(line)) {
    const index = delimiter.lastIndex - 1;
    const before = line.charCodeAt(index - 1);
    const code = line.charCodeAt(index);
    delimiters++;
    if (code === asterisk || code === underscore) emphases += before === code ? 0 : 1;
    else if (code === bracket && before === exclamation) images++;
  }
  return { delimiters, emphases, images };
}
