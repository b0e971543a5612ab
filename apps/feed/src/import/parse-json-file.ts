import { parse, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { TextPlace } from "@copydesk/article-schema";
import { ImportFault } from "./import-fault.js";

/** JSON that was read, with where its parts stand. */
export interface JsonFile {
  readonly data: unknown;
  /** Gives the places of the elements of a list; `undefined` names the list that the file is. */
  readonly placesIn: (list: string | undefined) => readonly TextPlace[];
}

/**
 * Reads JSON.
 *
 * @param text the file's text
 * @throws {ImportFault} where it is none
 */
export function parseJsonFile(text: string): JsonFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw broken(text);
  }
  const placesIn = (list: string | undefined): readonly TextPlace[] => {
    const root = parseTree(text);
    const value =
      list === undefined
        ? root
        : root?.children?.find(({ children }) => children?.[0]?.value === list)?.children?.[1];
    let [line, start, from] = [1, 0, 0];
    return (value?.children ?? []).map(({ offset }) => {
      for (let end = text.indexOf("\n", from); end >= 0 && end < offset; end = text.indexOf("\n", from)) {
        [line, start, from] = [line + 1, end + 1, end + 1];
      }
      return { line, column: offset - start + 1 };
    });
  };
  return { data, placesIn };
}

function broken(text: string): ImportFault {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const before = text.slice(0, first?.offset ?? text.length).split("\n");
  const what = first
    ? printParseErrorCode(first.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase()
    : "it cannot be read";
  return new ImportFault(
    "import-json-broken",
    `The file is not JSON from here on (${what}). Nothing after it can be relied on.`,
    "Save the feed again, or correct this place.",
    { line: before.length, column: (before.at(-1) ?? "").length + 1 },
  );
}
