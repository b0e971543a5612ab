/** The most that a body may have, in UTF-16 code units. The longest books are shorter. */
const longest = 2_000_000;
/** The deepest that quotations and lists may nest; a Markdown parser's time grows with the square of it, or worse. */
const deepest = 250;
/**
 * A Markdown parser compares each delimiter of a paragraph with those before it, so its time grows with the square of
 * their number. The sum of these squares may be what a parser gets through in about a second.
 */
const mostComparisons = 150_000_000;

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
          "The body nests too deeply, or has too many delimiters (* _ [ ] ` <) in one paragraph, to be read.",
        hint: "Look for text that is not Markdown, such as data pasted in, and put backslashes before its delimiters or take it out.",
      }
    : undefined;
}

function isIntricate(body: string): boolean {
  let comparisons = 0;
  let delimiters = 0;
  for (const line of body.split("\n")) {
    if (depthOf(line) > deepest) return true;
    const inLine = line.match(/[*_[\]`<~]/g)?.length ?? 0;
    delimiters = line.trim() === "" ? 0 : delimiters + inLine;
    // With d delimiters before it and n in it, a line adds (d + n)² − d² to the square.
    comparisons += inLine * (2 * delimiters - inLine);
    if (comparisons > mostComparisons) return true;
  }
  return false;
}

/** Gives how many quotations and list items a line may stand in: two columns of indentation for each at the least. */
function depthOf(line: string): number {
  const lead = /^[\s>*+-]*/.exec(line)?.[0] ?? "";
  const markers = lead.match(/[>*+-]/g)?.length ?? 0;
  const indented = markers === 0 ? 0 : (lead.length - markers) / 2;
  return isRule(line) ? 0 : Math.max(markers, indented);
}

/** A long row of asterisks or hyphens is one thematic break, and not many lists. */
function isRule(line: string): boolean {
  return /^\s*(?:\*[\s*]*|-[\s-]*)$/.test(line);
}
