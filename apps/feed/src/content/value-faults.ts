import { type Document, visit, type YAMLError } from "yaml";
import { restOfLine } from "./rest-of-line.js";
import type { SyntaxFault } from "./yaml-fault.js";

/** Where values in quotation marks begin, by where YAML takes them to end, but for white space. */
export type QuotedValues = ReadonlyMap<number, number>;

/** Gives the values in quotation marks that a YAML text holds, whether the text is in order or not. */
export function quotedValues(document: Document.Parsed, text: string): QuotedValues {
  const starts = new Map<number, number>();
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE"))
        starts.set(trimmedEnd(text, range[1]), range[0]);
    },
  });
  return starts;
}

/**
 * Says that a quotation mark is left open. YAML sees it where the text ends, or another value's quotation mark has closed it; a
 * writer has to look for it where it opens.
 *
 * @param error what YAML says
 * @param text what it was read from
 * @param quoted the values in quotation marks
 */
export function openQuotation(error: YAMLError, text: string, quoted: QuotedValues): SyntaxFault | undefined {
  const value = quotedBefore(error, text, quoted);
  if (!value) return undefined;
  const isOpen = error.code === "MISSING_CHAR" && error.message.startsWith("Missing closing");
  // Where a value goes on behind a quotation mark further down, that one was to open another value.
  const isClosedBelow =
    error.code === "UNEXPECTED_TOKEN" && text.slice(value.start, value.end).includes("\n");
  if (!isOpen && !isClosedBelow) return undefined;
  const [mark = ""] = text.slice(value.start);
  const message = `The quotation mark ${mark} that opens here is not closed where the value ends.`;
  return { message, hint: `Put a ${mark} at the end of the value, or take this one out.`, at: value.start };
}

/**
 * Says what else is wrong with a value: what stands in it YAML takes for one of its signs.
 *
 * @param error what YAML says
 * @param text what it was read from
 * @param quoted the values in quotation marks
 */
export function valueFault(error: YAMLError, text: string, quoted: QuotedValues): SyntaxFault | undefined {
  const [at] = error.pos;
  const found = restOfLine(text, at);
  if (error.code === "BAD_SCALAR_START") {
    const message = `“${found}” begins with “${found.charAt(0)}”, with which no value begins in YAML.`;
    return { message, hint: "Put the value in quotation marks.", at };
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY")
    return found.startsWith("? ")
      ? signAtStart(found, at, "question mark", "a field")
      : colonWithin(found, at);
  if (error.code !== "UNEXPECTED_TOKEN") return undefined;
  return error.message.includes("block-seq-ind")
    ? signAtStart(found, at, "hyphen", "an item of a list")
    : behindValue(error, text, quoted);
}

function signAtStart(found: string, at: number, sign: string, meaning: string): SyntaxFault {
  const message = `“${found}” begins with a ${sign} and a space, by which YAML knows ${meaning}.`;
  return { message, hint: "Put the value in quotation marks, or begin it on a line of its own.", at };
}

function colonWithin(found: string, at: number): SyntaxFault {
  const message = `“${found}” holds a colon before a space, by which YAML knows a field.`;
  const hint = /^[“”„«‘’‚]/.test(found)
    ? `Put the value between two straight quotation marks: ${found.charAt(0)} is a part of the text.`
    : "Put a value that contains a colon in quotation marks.";
  return { message, hint, at };
}

/** Says that a value goes on behind the sign that ends it. */
function behindValue(error: YAMLError, text: string, quoted: QuotedValues): SyntaxFault | undefined {
  const [at] = error.pos;
  const found = restOfLine(text, at);
  const value = quotedBefore(error, text, quoted);
  if (value) {
    const [mark = ""] = text.slice(value.start);
    const [escaped, other] = mark === '"' ? ['\\"', "'"] : ["''", '"'];
    const message = `“${found}” stands behind the quotation mark that ends the value.`;
    return {
      message,
      hint: `Write ${escaped} for a ${mark} within the value; or put the whole value between two ${other}.`,
      at,
    };
  }
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trimEnd();
  if (/[\]}]$/.test(before)) {
    const message = `“${found}” stands behind the bracket that ends the value.`;
    return { message, hint: "Put the whole value in quotation marks.", at };
  }
  const [, sign] = /(?:^|\s)([|>])[-+\d]*$/.exec(before) ?? [];
  if (sign === undefined) return undefined;
  const message = `“${found}” stands behind ${sign}, by which YAML knows that a value begins on the next line.`;
  return { message, hint: "Put the value in quotation marks; or indent it, on lines of its own.", at };
}

/** Gives the value in quotation marks that ends where YAML met with an error. */
function quotedBefore(
  { pos: [at] }: YAMLError,
  text: string,
  quoted: QuotedValues,
): { start: number; end: number } | undefined {
  const end = trimmedEnd(text, at);
  const start = quoted.get(end);
  return start === undefined ? undefined : { start, end };
}

/** Gives where what ends at a place ends without the white space before it. */
function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
