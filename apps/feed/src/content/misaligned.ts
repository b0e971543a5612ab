import type { YAMLError } from "yaml";
import { restOfLine } from "./rest-of-line.js";
import type { SyntaxFault } from "./yaml-fault.js";

/** What YAML says of a line that begins at a column where nothing can stand. */
const complaints = ["All ", "Sequence item without", "A block sequence may not"];

/** Says whether an error is that a field or an item begins at a column at which none can. */
export function isMisaligned({ message }: YAMLError): boolean {
  return complaints.some((complaint) => message.startsWith(complaint));
}

/**
 * Says that a field or an item begins at a column at which none can stand.
 *
 * @param error an error of which `isMisaligned` holds
 * @param text what was read
 */
export function misaligned({ pos: [start] }: YAMLError, text: string): SyntaxFault {
  const at = start + (/\S/.exec(text.slice(start))?.index ?? 0);
  const message = `“${restOfLine(text, at)}” begins at a column where no field or item can stand.`;
  return { message, hint: "Let it begin exactly below the fields or hyphens that it belongs to.", at };
}

/**
 * Leaves out what follows from a line at a wrong column: what is nested with it is taken for something else, line by line.
 *
 * @param errors what YAML says, in the order of its places
 * @param text what was read
 */
export function withoutConsequences(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  const nextField = /\n(?=[^\s#])/g;
  let end = 0;
  return errors.filter((error) => {
    if (error.pos[0] < end) return false;
    if (!isMisaligned(error)) return true;
    nextField.lastIndex = error.pos[0];
    end = nextField.exec(text)?.index ?? text.length;
    return true;
  });
}

/**
 * Says that the first field is indented more than those below it. YAML takes it for all that there is, and each word below for one
 * too many.
 *
 * @param errors what YAML says, in the order of its places
 * @param text what was read
 */
export function firstIndented(errors: readonly YAMLError[], text: string): SyntaxFault | undefined {
  const [first] = errors;
  if (first?.code !== "UNEXPECTED_TOKEN") return undefined;
  const [around = "", space = ""] = /^(?:[ \t]*(?:#.*)?\n)*([ ]+)(?=[^\s#])/.exec(text) ?? [];
  const isBelow = space !== "" && first.pos[0] > around.length && text[first.pos[0] - 1] === "\n";
  if (!isBelow) return undefined;
  const message = `“${restOfLine(text, around.length)}” is indented, and the fields below it are not.`;
  return {
    message,
    hint: "Take the spaces before it out: all fields begin at the same column.",
    at: around.length,
  };
}
