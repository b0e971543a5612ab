import { readFileSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../reason.js";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import { decodeText } from "./decode-text.js";
import { mergeMarks } from "./merge-marks.js";
import type { SourceFile } from "./source-file.js";

/** What {@link readSource} gives: the file's text, or what is wrong with it. */
export type ReadSource =
  | { readonly source: SourceFile; readonly bytes: Uint8Array; readonly finding?: never }
  | { readonly source?: never; readonly bytes?: never; readonly finding: ContentFinding };

/** The most bytes that a file may have: the longest story that is read has less than half of them. */
const most = 16_000_000;

/**
 * Reads a text file of the content.
 *
 * @param file the file's path, as a person would type it
 */
export function readSource(file: string): ReadSource {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = `The file cannot be read: ${reasonOf(error)}.`;
    return { finding: fileFinding(file, "file-unreadable", message, "Look at its permissions.") };
  }
  if (bytes.length > most) {
    const message = `The file has ${bytes.length} bytes, and of the content none is read that has more than ${most}.`;
    return {
      finding: fileFinding(
        file,
        "file-unreadable",
        message,
        "Divide it, or move it out of the content folder.",
      ),
    };
  }
  const { text, finding } = decodeText(bytes, file);
  if (finding) return { finding };
  const source = { path: file, name: path.parse(file).name, text };
  const marks = mergeMarks(source);
  return marks ? { finding: marks } : { source, bytes };
}
