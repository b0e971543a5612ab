import { expectList } from "../conversion/expect.js";
import { cut } from "./complaint.js";
import type { FindingCode } from "./finding-code.js";

/** A place in a text: both numbers count from 1, columns in UTF-16 code units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where in an article's data something stands: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** `error` keeps a story from being published; `warning` does not. */
export type Severity = "error" | "warning";

/** One thing that is wrong with an article. */
export interface Finding {
  /** The permanent name of this kind of fault; documented in `docs/checks.md`. */
  readonly code: FindingCode | (string & {});
  readonly severity: Severity;
  /** Where in the article's data it is; empty for the article itself. */
  readonly path: Path;
  /** What is wrong, and why that matters, in plain sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** The beginning of the hint that says what to do, where the rest of it says what the field is. */
  readonly remedy?: string;
  /** What zod calls the type that the value is to have, such as `object`, `array` or `int`, where it has another. */
  readonly expected?: string;
  /** Where in the body it is, for faults found there. */
  readonly place?: TextPlace;
}

/**
 * Writes a path as code would: `quotes[0].speaker`; every name as it stands, also one that code would put in quotation marks. The empty
 * path is “(article)”.
 *
 * @param path keys and indexes, from the outside in
 * @throws {TypeError} where there is nothing to go through
 */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text === "" ? "(article)" : text;
}

/**
 * Writes findings as lines for a terminal or a log: the place and the code, then what is wrong, then what to do.
 * Keys and values may hold anything: long ones are cut, and control characters are written as escapes.
 *
 * @param findings what `checkArticle` or an `ArticleError` holds
 * @throws {TypeError} where it is no list
 */
export function formatFindings(findings: readonly Finding[]): string {
  expectList(findings, "findings", "Give what checkArticle or an ArticleError holds.");
  return linesOf(findings);
}

/** Gives {@link formatFindings} of what is known to be findings: what parses articles, and no more, is to stay small. */
export function linesOf(findings: readonly Finding[]): string {
  return findings
    .map(({ code, path, place, message, hint }) => {
      const to = formatPath(path.map((step) => (typeof step === "number" ? step : cut(step))));
      const where = place ? `${to}:${place.line}:${place.column}` : to;
      return [`${where}  ${code}`, `  ${message}`, `  ${hint}`].map(harmless).join("\n");
    })
    .join("\n");
}

/** Gives text without what commands a terminal, ends a line, or turns the direction of what follows. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) =>
    character === "\n" ? String.raw`\n` : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
