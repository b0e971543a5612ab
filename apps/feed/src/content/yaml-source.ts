import type { Path, TextPlace } from "@copydesk/article-schema";
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { reasonOf } from "../reason.js";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import { readPlainYaml } from "./plain-yaml/plain-yaml.js";

/** YAML that was read: its data, and where in the file each part of the data stands. */
export interface YamlSource {
  readonly data: unknown;
  /** What is wrong with the YAML itself; where there is anything, the data is not to be relied on. */
  readonly findings: readonly ContentFinding[];
  /** Gives the place of the value that a path leads to, or of the nearest thing around it that is there. */
  readonly placeOf: (path: Path) => TextPlace;
  /** Gives the place of the key that a path ends in. */
  readonly placeOfKey: (path: Path) => TextPlace;
  /** Gives a plain value as it was typed: `1965`, not the number. */
  readonly typed: (path: Path) => string | undefined;
}

/**
 * Reads YAML 1.2.
 *
 * @param text the YAML
 * @param file the path of the file that it stands in, for findings
 * @param linesBefore how many lines of the file come before the text
 */
export function readYaml(text: string, file: string, linesBefore = 0): YamlSource {
  const data = readPlainYaml(text);
  if (data === undefined) return readWithPlaces(text, file, linesBefore);
  // Where a thing stands is asked of a story that is at fault, and hardly any is.
  let source: YamlSource | undefined;
  const placed = (): YamlSource => (source ??= readWithPlaces(text, file, linesBefore));
  return {
    data,
    findings: [],
    placeOf: (path) => placed().placeOf(path),
    placeOfKey: (path) => placed().placeOfKey(path),
    typed: (path) => placed().typed(path),
  };
}

function readWithPlaces(text: string, file: string, linesBefore: number): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const findings = document.errors.map(({ code, message, pos }) =>
    fileFinding(file, "yaml-invalid", `This is not valid YAML: ${firstSentence(message)}`, remedies[code] ?? "Correct it.", placeAt(pos[0])),
  );
  let data: unknown;
  try {
    if (findings.length === 0) data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    findings.push(fileFinding(file, "yaml-invalid", `This YAML has no end: ${reasonOf(error)}.`, "Write out what the aliases (*) stand for."));
  }
  return {
    data,
    findings,
    placeOf: (path) => placeAt(startOf(nodeAt(document, path))),
    placeOfKey: (path) => placeAt(keyStart(document, path) ?? startOf(nodeAt(document, path))),
    typed: (path) => {
      const node: unknown = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Look for a bracket or quotation mark left open; if there is none, line it up with its neighbours.",
  DUPLICATE_KEY: "Keep one of the two.",
  MISSING_CHAR: "Close what was opened, or put the value in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY: "Put a value that contains a colon in quotation marks.",
  BAD_SCALAR_START: "Put the value in quotation marks.",
  UNEXPECTED_TOKEN: "Look for a missing quotation mark, bracket or line break just before.",
};

/** The library's messages go on to show the source, which a reader of ours finds at the given place. */
function firstSentence(message: string): string {
  const [first = message] = message.split("\n");
  return first.replace(/:$|(?<!\.)$/, ".");
}

type Parsed = Document.Parsed;

/** The deepest node that is there on the way of a path. */
function nodeAt(document: Parsed, path: Path): unknown {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isCollection(node) || isScalar(node)) return node;
  }
  return document.contents;
}

function startOf(node: unknown): number {
  return (isCollection(node) || isScalar(node)) && node.range ? node.range[0] : 0;
}

function keyStart(document: Parsed, path: Path): number | undefined {
  const around: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(around)) return undefined;
  const pair = around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}
