import { type Document, visit, type YAMLError } from "yaml";
import { restOfLine } from "./rest-of-line.js";
import type { SyntaxFault } from "./yaml-fault.js";

/** Gives where the lists and mappings in brackets begin that a YAML text holds, by where they end. */
export function bracketsByEnd(document: Document.Parsed): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  visit(document, {
    Collection(_, { flow, range }) {
      // Of those that end together, the outermost comes first.
      if (flow && range && !starts.has(range[1])) starts.set(range[1], range[0]);
    },
  });
  return starts;
}

/**
 * Says that a bracket is left open. YAML sees it where the next field begins; a writer has to look for it where it opens.
 *
 * @param error what YAML says
 * @param text what was read
 * @param brackets where what stands in brackets begins, by where it ends
 */
export function openBracket(
  { code, message: told, pos: [end] }: YAMLError,
  text: string,
  brackets: ReadonlyMap<number, number>,
): SyntaxFault | undefined {
  const at = code === "BAD_INDENT" && told.startsWith("Flow") ? brackets.get(end) : undefined;
  if (at === undefined) return undefined;
  const comment = commentWithin(text, at, end);
  if (comment) return comment;
  const [open, close] = text[at] === "[" ? ["[", "]"] : ["{", "}"];
  const message = `The bracket ${open} that opens here is not closed.`;
  return {
    message,
    hint: `Put a ${close} where it is to end; or put the whole value in quotation marks.`,
    at,
  };
}

/** Says that a bracket is not seen, for it stands in what YAML takes for a comment. */
function commentWithin(text: string, start: number, end: number): SyntaxFault | undefined {
  // Each comment goes to the end of its line, so that no line is looked through twice.
  const comments = [...text.slice(start, end).matchAll(/(?<=[\s[{,])#\S(.*)/g)];
  const comment = comments.find(([, rest = ""]) => /[\]}]/.test(rest));
  return comment && lostComment(text, start + comment.index);
}

/**
 * Says that words are lost, for YAML takes them for a comment.
 *
 * @param text what was read
 * @param at where they begin
 */
export function lostComment(text: string, at: number): SyntaxFault {
  const message = `“${restOfLine(text, at)}” would be lost: what begins with # behind a space is a comment to YAML.`;
  return { message, hint: "Put the value in quotation marks.", at };
}
