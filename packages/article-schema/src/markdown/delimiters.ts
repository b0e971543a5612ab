/** How many signs a line has that may be part of an emphasis, a link, code or HTML. */
export interface Delimiters {
  readonly delimiters: number;
  /** Rows of asterisks, and rows of underscores. */
  readonly emphases: number;
  /** What may begin a picture: `![`. */
  readonly images: number;
}

const [asterisk, underscore, exclamation, bracket] = [0x2a, 0x5f, 0x21, 0x5b];
const others = Array.from({ length: 128 }, (_, code) => "]`<~\\&".includes(String.fromCharCode(code)));

/** Counts the delimiters of a line. Most lines of copy have some, and it is asked of each: so it is one loop. */
export function delimitersIn(line: string): Delimiters {
  let [delimiters, emphases, images] = [0, 0, 0];
  let before = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code === asterisk || code === underscore) {
      delimiters++;
      if (code !== before) emphases++;
    } else if (code === bracket) {
      delimiters++;
      if (before === exclamation) images++;
    } else if (code === exclamation || others[code]) delimiters++;
    before = code;
  }
  return { delimiters, emphases, images };
}
