import type { Document, YAMLError } from "yaml";
import { codePoint } from "./code-point.js";
import { faultWithin } from "./fault-within.js";
import { firstIndented, isMisaligned, misaligned, withoutConsequences } from "./misaligned.js";
import { bracketsByEnd, lostComment, openBracket } from "./open-bracket.js";
import { restOfLine } from "./rest-of-line.js";
import { openQuotation, type QuotedValues, quotedValues, valueFault } from "./value-faults.js";
import type { SyntaxFault, YamlFault } from "./yaml-fault.js";

/**
 * Says what of a YAML text cannot be read, and what to do about it.
 *
 * @param document the YAML
 * @param text what it was read from
 */
export function syntaxFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  if (document.errors.length === 0) return [];
  const sorted = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const indented = firstIndented(sorted, text);
  if (indented) return [{ code: "yaml-invalid", ...indented }];
  const errors = withoutConsequences(sorted, text);
  const quoted = quotedValues(document, text);
  const brackets = bracketsByEnd(document);
  const open = errors
    .flatMap((error) => openQuotation(error, text, quoted) ?? [])
    .toSorted((a, b) => a.at - b.at)[0];
  const longKeys = new Set(errors.filter(isLongKey).map(({ pos }) => pos[0]));
  const others = errors
    // What is no key over several lines is not one with a colon behind it either.
    .filter((error) => isLongKey(error) || !longKeys.has(error.pos[0]))
    .filter((error, index) => !isKeyWithin(error, errors[index - 1], text))
    // What stands behind a quotation mark that is left open was not read as it is meant.
    .filter(({ pos: [at] }) => !open || at < open.at)
    .map((error) => faultOf(error, text, brackets, quoted))
    .filter(({ at }) => !open || at < open.at);
  return [...others, ...(open ? [open] : [])].map((fault): YamlFault => ({ code: "yaml-invalid", ...fault }));
}

function isLongKey({ code }: YAMLError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY";
}

function isKeyWithoutValue({ code, message }: YAMLError): boolean {
  return code === "MISSING_CHAR" && message.startsWith("Implicit map key");
}

/** Says whether what is taken for a key stands behind a fault of the same line, and is the consequence. */
function isKeyWithin(error: YAMLError, before: YAMLError | undefined, text: string): boolean {
  return (
    isKeyWithoutValue(error) &&
    before !== undefined &&
    !text.slice(before.pos[0], error.pos[0]).includes("\n")
  );
}

function faultOf(
  error: YAMLError,
  text: string,
  brackets: ReadonlyMap<number, number>,
  quoted: QuotedValues,
): SyntaxFault {
  const {
    code,
    message,
    pos: [start, end],
  } = error;
  if (isMisaligned(error)) return misaligned(error, text);
  if (code === "MISSING_CHAR" && message.startsWith("Comments")) return lostComment(text, start);
  if (isLongKey(error) || isKeyWithoutValue(error)) {
    if (beginsLine(text, start)) return noField(text, start);
    return faultWithin(error, text) ?? indentedField(text, end);
  }
  return (
    openBracket(error, text, brackets) ??
    valueFault(error, text, quoted) ??
    faultWithin(error, text) ?? {
      message: `This is not valid YAML: ${inOurWords[code] ?? firstSentence(message)}`,
      hint: remedies[code] ?? "Correct it, or put the value in quotation marks.",
      at: start,
    }
  );
}

/** A line that should be a field, or go on with a value: YAML takes it and the next one for one long key. */
function noField(text: string, at: number): SyntaxFault {
  const line = restOfLine(text, at);
  const hint = commentOtherwise(line) ?? withoutSpace(line) ?? withoutColon(line, followsBlank(text, at));
  return { message: `“${line}” is no field, and does not go on with the one above either.`, hint, at };
}

/** Says whether a line begins at a place, and the one before it is blank. */
function followsBlank(text: string, at: number): boolean {
  // There may be as many faults as lines, so that the text is not looked through for each.
  const above = at < 2 || text[at - 1] !== "\n" ? -1 : text.lastIndexOf("\n", at - 2);
  return above >= 0 && /^[ \t]*$/.test(text.slice(above + 1, at - 1));
}

/** What to do about a comment as other languages write it. */
function commentOtherwise(line: string): string | undefined {
  return /^(?:\/\/|\/\*|<!--|--\s|%|;)/.test(line) ? "Begin a comment with # and a space." : undefined;
}

/** What to do about a hyphen or colon with no space behind it, or one that looks like it. */
function withoutSpace(line: string): string | undefined {
  const [, sign = "", next = ""] = /^(-|[^\s:]+:)([^ \t])/u.exec(line) ?? [];
  if (next === "") return undefined;
  const name = sign === "-" ? "hyphen" : "colon";
  if (/\S/u.test(next)) return `Put a space behind the ${name}.`;
  return `Put an ordinary space behind the ${name}: what stands there is ${codePoint(next)}.`;
}

function withoutColon(line: string, isBehindBlank: boolean): string {
  const [, colon] = /^[^\s:]+\s*([：﹕꞉︓])/u.exec(line) ?? [];
  if (colon !== undefined)
    return `Put : and a space behind the key: what stands there is ${codePoint(colon)}.`;
  const copy = isBehindBlank ? " Where the copy of a story begins here, put a line of --- above it." : "";
  return `Put a colon and a space behind the key; or indent the line, where it goes on with the value above.${copy}`;
}

/** A field that is indented by mistake: YAML takes it for more of the value above. */
function indentedField(text: string, end: number): SyntaxFault {
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const at = start + (/\S/.exec(text.slice(start))?.index ?? 0);
  return {
    message: `“${restOfLine(text, at)}” is indented, so it goes on with the value above, and no value holds a colon before a space.`,
    hint: "Let it begin at the column of the other fields; or, where it goes on, put the whole value in quotation marks.",
    at,
  };
}

/** Says whether nothing stands before something on its line, but for the hyphens of a list. */
function beginsLine(text: string, at: number): boolean {
  return /^[\s-]*$/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
}

const inOurWords: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab stands where the line is indented, and YAML takes spaces there.",
  MULTIPLE_DOCS: "a line of --- or ... begins another document here, and a file holds one.",
};

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_ALIAS: "Put the value in quotation marks.",
  BAD_INDENT: "Line it up with its neighbours.",
  MISSING_CHAR: "Close what was opened, or put the value in quotation marks.",
  MULTIPLE_DOCS: "Take lines of --- and ... out, but for the two of --- around a story's front matter.",
  UNEXPECTED_TOKEN: "Look for a missing quotation mark, bracket or line break just before.",
};

/** The library's messages go on to show the source, which a reader of ours finds at the given place. */
function firstSentence(message: string): string {
  const [first = message] = message.split("\n");
  return first.replace(/:$|(?<!\.)$/, ".");
}
