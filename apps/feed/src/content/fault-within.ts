import type { YAMLError } from "yaml";
import { restOfLine } from "./rest-of-line.js";
import type { SyntaxFault } from "./yaml-fault.js";

/**
 * Says what is wrong within brackets or double quotes, or with a bracket that closes nothing, in words that need no knowledge of YAML.
 *
 * @param error what YAML says
 * @param text what it was read from
 */
export function faultWithin({ code, message: told, pos }: YAMLError, text: string): SyntaxFault | undefined {
  const [at] = pos;
  if (code === "UNEXPECTED_TOKEN" && told.startsWith("Unexpected , in flow"))
    return {
      message: "Nothing stands before this comma.",
      hint: "Take it out, or write what is missing.",
      at,
    };
  if (code === "UNEXPECTED_TOKEN" && /^Unexpected flow-(?:seq|map)-end/.test(told)) {
    const message = `The bracket ${text.charAt(at)} closes none that is open.`;
    return { message, hint: "Take it out, or put the value that it is a part of in quotation marks.", at };
  }
  if (code === "MISSING_CHAR" && told.startsWith("Missing ,")) {
    const message = `No comma stands before “${element(text, at)}”, and commas divide what stands in brackets.`;
    return { message, hint: "Put a comma there; or put the whole value in quotation marks.", at };
  }
  if (code === "BAD_DQ_ESCAPE") {
    const message = `“${text.slice(at, at + 2)}” stands for no character: between two ", a backslash gives what follows it another meaning.`;
    return { message, hint: "Write \\\\ for a backslash; or put the whole value between two '.", at };
  }
  // Of a hyphen, YAML says this where the list is in square brackets; in curly ones, that it begins a block.
  if (text.startsWith("- ", at) && (code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_IN_FLOW"))
    return {
      message: `“${element(text, at)}” begins with a hyphen, and no item of a list in brackets does.`,
      hint: "Take the hyphen out: commas divide the items. Where it is a part of the text, put the item in quotation marks.",
      at,
    };
  if (code !== "BLOCK_IN_FLOW") return undefined;
  return {
    message: `“${element(text, at)}” stands behind a colon already, and holds another one before a space.`,
    hint: "Put a value that contains a colon in quotation marks.",
    at,
  };
}

/** Gives what stands in brackets from a place on, up to the comma or bracket that ends it. */
function element(text: string, at: number): string {
  const [first = ""] = restOfLine(text, at).split(/\s*[,[\]{}]/);
  return first;
}
