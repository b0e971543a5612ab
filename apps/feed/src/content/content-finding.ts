import type { Finding, TextPlace } from "@copydesk/article-schema";

/** A finding about a file of the content, at its place there. */
export interface ContentFinding extends Finding {
  /** The file's path as a person would type it. */
  readonly file: string;
  /** Where in the file it is, counted from 1. */
  readonly place: TextPlace;
}

/**
 * Makes a finding about a file as such, and not about the article in it.
 *
 * @param file the file's path
 * @param code the permanent name of the fault
 * @param message what is wrong, and why that matters
 * @param hint what to do about it
 * @param place where in the file it is; its beginning if left out
 */
export function fileFinding(
  file: string,
  code: string,
  message: string,
  hint: string,
  place: TextPlace = { line: 1, column: 1 },
): ContentFinding {
  return { file, code, severity: "error", path: [], message, hint, place };
}

/** Makes a warning as {@link fileFinding} makes an error: what is published all the same. */
export function fileWarning(...about: Parameters<typeof fileFinding>): ContentFinding {
  return { ...fileFinding(...about), severity: "warning" };
}

/** Gives findings in the order of their files and places, each once. */
export function inOrder(findings: readonly ContentFinding[]): ContentFinding[] {
  const unique = new Map(
    findings.map((finding) => {
      const { file, code, place, message } = finding;
      return [JSON.stringify([file, place.line, place.column, code, message]), finding];
    }),
  );
  return [...unique.values()].toSorted(
    (a, b) => compare(a.file, b.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}

/** Compares by code units: the order must not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
