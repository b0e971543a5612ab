import { MarkdownWork } from "./markdown-work.js";

/** The most that a body may have, in UTF-16 code units. The longest books are shorter. */
const longest = 2_000_000;
/** The deepest that quotations and lists may nest; a Markdown parser's time grows with the square of it, or worse. */
const deepest = 250;
/** The longest that a Markdown parser may take, in nanoseconds: some seconds. */
const mostWork = 4_000_000_000;

/** Why a body is not read. */
export interface Unreadable {
  readonly code: "body-too-long" | "body-too-intricate";
  readonly message: string;
  readonly hint: string;
}

/**
 * Says why a body would keep a Markdown parser busy for longer than anybody waits, or nothing where it would not. Takes time
 * in proportion to the body's length. It does not look at the clock, so the answer is the same on every machine.
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
  const why = whyIntricate(body);
  return why === undefined
    ? undefined
    : {
        code: "body-too-intricate",
        message: `The body is not read, for ${why}.`,
        hint: "Look for text that is not Markdown, such as data pasted in, and put backslashes before its delimiters or take it out; or divide the story.",
      };
}

function whyIntricate(body: string): string | undefined {
  const work = new MarkdownWork();
  for (const line of body.split(/\r\n|\n|\r/)) {
    work.add(line);
    if (work.deepest > deepest) return `its quotations and lists nest more than ${deepest} levels deep`;
    if (work.total > mostWork) {
      return "it has more paragraphs, lists and quotations, or delimiters (* _ [ ] ` < \\ & !) in one paragraph, than a Markdown parser gets through in some seconds";
    }
  }
  return undefined;
}
