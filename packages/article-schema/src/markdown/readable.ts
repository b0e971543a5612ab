/** The most that a body may have, in UTF-16 code units. The longest books are shorter. */
const longest = 2_000_000;
/** The deepest that quotations and lists may nest; a Markdown parser's time grows with the square of it, or worse. */
const deepest = 250;
/**
 * How much work a body may make, in comparisons of two delimiters; a parser gets through these in about a second. The weights
 * below say how many comparisons other work is worth. They were measured with micromark 4.
 */
const mostWork = 150_000_000;
/** Every line and every delimiter takes some time, however few there are. */
const lineWork = 500;
const delimiterWork = 500;
/** Work that grows with how many of a kind came before, and so with the square of their number. */
const blockWork = 0.3;
const underlineWork = 12;
const lazyLineWork = 6;

/** Why a body is not read. */
export interface Unreadable {
  readonly code: "body-too-long" | "body-too-intricate";
  readonly message: string;
  readonly hint: string;
}

/**
 * Says why a body would keep a Markdown parser busy for longer than anybody waits, or nothing where it would not. Takes time
 * in proportion to the body's length.
 *
 * @param body an article's body
 */
export function whyUnreadable(body: string): Unreadable | undefined {
  if (body.length > longest) {
    return {
      code: "body-too-long",
      message: `The body has ${body.length} characters, and no more than ${longest} are read.`,
      hint: "Divide the story.",
    };
  }
  return isIntricate(body)
    ? {
        code: "body-too-intricate",
        message:
          "The body nests too deeply, or has too many blocks, or delimiters (* _ [ ] ` < \\ &) in one paragraph, to be read.",
        hint: "Look for text that is not Markdown, such as data pasted in, and put backslashes before its delimiters or take it out.",
      }
    : undefined;
}

function isIntricate(body: string): boolean {
  let work = 0;
  let blocks = 0;
  let underlines = 0;
  // Of the lines since the last blank one:
  let delimiters = 0;
  let lazyLines = 0;
  let isText = false;
  let isContained = false;
  for (const line of body.split(/\r\n|\n|\r/)) {
    work += lineWork;
    if (line.trim() === "") {
      [delimiters, lazyLines, isText, isContained] = [0, 0, false, false];
    } else {
      const depth = depthOf(line);
      if (depth > deepest) return true;
      const inLine = line.match(/[*_[\]`<~\\&!]/g)?.length ?? 0;
      delimiters += inLine;
      // With d delimiters before it and n in it, a line adds (d + n)² − d² to the square.
      work += inLine * (delimiterWork + 2 * delimiters - inLine);
      if (!isText || depth > 0 || /^\s*#/.test(line)) work += ++blocks * blockWork;
      if (isText && /^\s*(?:=+|-+)\s*$/.test(line)) work += ++underlines * underlineWork;
      // A line without a marker goes on with what the quotation or list before it ends in.
      if (depth > 0) [isContained, lazyLines] = [true, 0];
      else if (isContained) work += ++lazyLines * lazyLineWork;
      isText = true;
    }
    if (work > mostWork) return true;
  }
  return false;
}

/** Gives how many quotations and list items a line may stand in: two columns of indentation for each at the least. */
function depthOf(line: string): number {
  if (isRule(line)) return 0;
  let markers = 0;
  let columns = 0;
  for (const [marker] of line.matchAll(/\s|[>*+-]|[0-9]{1,9}[.)]/gy)) {
    if (/\s/.test(marker)) columns++;
    else markers++;
    if (markers > deepest) break;
  }
  return markers === 0 ? 0 : Math.max(markers, Math.floor(columns / 2));
}

/** A long row of asterisks or hyphens is one thematic break, and not many lists. */
function isRule(line: string): boolean {
  return /^\s*(?:\*[\s*]*|-[\s-]*)$/.test(line);
}
