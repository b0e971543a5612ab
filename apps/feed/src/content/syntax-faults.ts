import type { Document, YAMLError } from "yaml";
import type { YamlFault } from "./yaml-fault.js";

/**
 * Says what of a YAML text cannot be read, and what to do about it.
 *
 * @param document the YAML
 * @param text what it was read from
 */
export function syntaxFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  const { errors } = document;
  const longKeys = new Set(errors.filter(isLongKey).map(({ pos }) => pos[0]));
  // What is no key over several lines is not one with a colon behind it either.
  return errors
    .filter((error) => isLongKey(error) || !longKeys.has(error.pos[0]))
    .map((error): YamlFault => ({ code: "yaml-invalid", ...faultOf(error, text) }));
}

function isLongKey({ code }: YAMLError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY";
}

function faultOf(error: YAMLError, text: string): Omit<YamlFault, "code"> {
  const { code, message, pos: [start, end] } = error;
  const isKey = isLongKey(error) || (code === "MISSING_CHAR" && message.startsWith("Implicit map key"));
  if (isKey) return beginsLine(text, start) ? noField(text, start) : indentedField(text, end);
  return {
    message: `This is not valid YAML: ${inOurWords[code] ?? firstSentence(message)}`,
    hint: remedies[code] ?? "Correct it, or put the value in quotation marks.",
    at: start,
  };
}

/** A line that should be a field, or go on with a value: YAML takes it and the next one for one long key. */
function noField(text: string, at: number): Omit<YamlFault, "code"> {
  const line = lineFrom(text, at);
  const [, sign] = /^(-|[^\s:]+:)\S/.exec(line) ?? [];
  const hint =
    sign === undefined
      ? "Put a colon and a space behind the key; or indent the line, where it goes on with the value above."
      : `Put a space behind the ${sign === "-" ? "hyphen" : "colon"}.`;
  return { message: `“${line}” is no field, and does not go on with the one above either.`, hint, at };
}

/** A field that is indented by mistake: YAML takes it for more of the value above. */
function indentedField(text: string, end: number): Omit<YamlFault, "code"> {
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const at = start + (/\S/.exec(text.slice(start))?.index ?? 0);
  return {
    message: `“${lineFrom(text, at)}” is indented, so it goes on with the value above, and no value holds a colon before a space.`,
    hint: "Let it begin at the column of the other fields; or, where it goes on, put the whole value in quotation marks.",
    at,
  };
}

function lineFrom(text: string, at: number): string {
  return text.slice(at).split("\n", 1).join("").trimEnd();
}

/** Says whether nothing stands before something on its line, but for the hyphens of a list. */
function beginsLine(text: string, at: number): boolean {
  return /^[\s-]*$/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
}

const inOurWords: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a line of --- begins another document here, and a file holds one.",
};

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_ALIAS: "Put the value in quotation marks.",
  BAD_INDENT: "Look for a bracket or quotation mark left open; if there is none, line it up with its neighbours.",
  DUPLICATE_KEY: "Keep one of the two.",
  MISSING_CHAR: "Close what was opened, or put the value in quotation marks.",
  MULTIPLE_DOCS: "Take the lines of --- out: only stories have them.",
  BLOCK_AS_IMPLICIT_KEY: "Put a value that contains a colon in quotation marks.",
  BAD_SCALAR_START: "Put the value in quotation marks.",
  UNEXPECTED_TOKEN: "Look for a missing quotation mark, bracket or line break just before.",
};

/** The library's messages go on to show the source, which a reader of ours finds at the given place. */
function firstSentence(message: string): string {
  const [first = message] = message.split("\n");
  return first.replace(/:$|(?<!\.)$/, ".");
}
