import {
  findNodeAtLocation,
  type Node,
  parse,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Path, TextPlace } from "@copydesk/article-schema";
import { ImportFault } from "./import-fault.js";
import { placeCounter, type PlaceOf } from "./place-of.js";

/** JSON that was read, with where its parts stand. */
export interface JsonFile {
  readonly data: unknown;
  /** Gives where a value stands. */
  readonly placeOf: (path: Path) => TextPlace;
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
  let tree: Node | undefined;
  let placeOf: PlaceOf | undefined;
  return {
    data,
    placeOf: (path) => {
      // Gone through once, however many places are asked for.
      tree ??= parseTree(text);
      placeOf ??= placeCounter(text);
      return placeOf((tree && findNodeAtLocation(tree, [...path])?.offset) ?? 0);
    },
  };
}

function broken(text: string): ImportFault {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const what = first
    ? printParseErrorCode(first.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase()
    : "it cannot be read";
  return new ImportFault(
    "import-json-broken",
    `The file is not JSON from here on (${what}). Nothing after it can be relied on.`,
    "Save the feed again, or correct this place.",
    placeCounter(text)(first?.offset ?? text.length),
  );
}
