import type { Path, TextPlace } from "@copydesk/article-schema";
import { type Document, isScalar, LineCounter, parseDocument } from "yaml";
import { reasonOf } from "../reason.js";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import { withoutBlockEnds } from "./block-ends.js";
import { commentFaults } from "./comment-faults.js";
import { fieldsTwice } from "./fields-twice.js";
import { readPlainYaml } from "./plain-yaml/plain-yaml.js";
import { signFaults } from "./sign-faults.js";
import { syntaxFaults } from "./syntax-faults.js";
import type { YamlFault } from "./yaml-fault.js";
import { followed, keyStart, nodeAt, startOf } from "./yaml-nodes.js";

/** YAML that was read: its data, and where in the file each part of the data stands. */
export interface YamlSource {
  readonly data: unknown;
  /** What is wrong with the YAML itself; where there is anything, the data is not to be relied on. */
  readonly findings: readonly ContentFinding[];
  /** What is likely to be other than it was meant. */
  readonly warnings: readonly ContentFinding[];
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
  const plain = readPlainYaml(text);
  if (plain === undefined) return readWithPlaces(text, file, linesBefore);
  // Where a thing stands is asked of a story that is at fault, and hardly any is.
  let source: YamlSource | undefined;
  const placed = (): YamlSource => (source ??= readWithPlaces(text, file, linesBefore));
  return {
    data: withoutBlockEnds(plain, text),
    findings: [],
    warnings: [],
    placeOf: (path) => placed().placeOf(path),
    placeOfKey: (path) => placed().placeOfKey(path),
    typed: (path) => placed().typed(path),
  };
}

function readWithPlaces(text: string, file: string, linesBefore: number): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    version: "1.2",
    // Of a key that is no text, as in a template that nobody filled in, it would write a warning of its own to the terminal.
    logLevel: "error",
  });
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const told = ({ code, message, hint, at }: YamlFault) =>
    fileFinding(file, code, message, hint, placeAt(at));
  const findings = faultsOf(document, text, (at) => placeAt(at).line).map(told);
  const warnings = commentFaults(document, text).map((fault) => ({
    ...told(fault),
    severity: "warning" as const,
  }));
  let data: unknown;
  try {
    if (findings.length === 0) data = withoutBlockEnds(document.toJS({ maxAliasCount: 100 }), text);
  } catch (error) {
    findings.push(
      fileFinding(
        file,
        "yaml-invalid",
        `This YAML has no end: ${reasonOf(error)}.`,
        "Write out what the aliases (*) stand for.",
      ),
    );
  }
  return {
    data,
    findings,
    warnings,
    placeOf: (path) => placeAt(startOf(nodeAt(document, path))),
    placeOfKey: (path) => placeAt(keyStart(document, path) ?? startOf(nodeAt(document, path))),
    typed: (path) => {
      const node = followed(document, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Gives what is wrong with YAML, of each line the first: what comes behind that is mostly its consequence. */
function faultsOf(
  document: Document.Parsed,
  text: string,
  lineOf: (at: number) => number,
): readonly YamlFault[] {
  const all = [
    ...signFaults(document, text),
    ...fieldsTwice(document),
    ...syntaxFaults(document, text),
  ].toSorted((a, b) => a.at - b.at);
  const firsts = new Map<number, YamlFault>();
  for (const fault of all) {
    const line = lineOf(fault.at);
    if (!firsts.has(line)) firsts.set(line, fault);
  }
  return [...firsts.values()];
}
