import { type ContentFinding, fileFinding } from "./content-finding.js";
import { firstBadByte } from "./first-bad-byte.js";

/** What {@link decodeText} gives: the text, or what is wrong with the file. */
export type DecodedText =
  | { readonly text: string; readonly finding?: never }
  | { readonly text?: never; readonly finding: ContentFinding };

/**
 * Gives the text that a file's bytes are, its line ends as line feeds, or a finding where they are not text.
 *
 * @param bytes the file's content, in UTF-8, with or without a byte order mark
 * @param file the file's path, for the finding
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length === 0) {
    return {
      finding: fileFinding(
        file,
        "file-empty",
        "The file is empty.",
        "Write it, or take it out of the content folder.",
      ),
    };
  }
  const text = textOf(bytes);
  if (text === undefined) {
    const before = bytes.subarray(0, firstNoText(bytes));
    const line = before.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
    const column = new TextDecoder().decode(before.subarray(before.lastIndexOf(0x0a) + 1)).length + 1;
    return {
      finding: fileFinding(
        file,
        "file-not-text",
        "The file is not UTF-8 text from here on; it may be a picture, a word processor's document, or text in another encoding.",
        "Save it as UTF-8, or move it out of the content folder.",
        { line, column },
      ),
    };
  }
  return { text: text.includes("\r") ? text.replaceAll("\r\n", "\n") : text };
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Gives the text that bytes are, or nothing where they are none; a NUL is in no text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Gives the place of the first byte that is no UTF-8 text, or is the NUL that only binary files hold. */
function firstNoText(bytes: Uint8Array): number {
  const nul = bytes.indexOf(0);
  const text = nul < 0 ? bytes : bytes.subarray(0, nul);
  return isUtf8(text, false) ? nul : firstBadByte(text, isUtf8);
}

function isUtf8(bytes: Uint8Array, isCutShort: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isCutShort });
    return true;
  } catch {
    return false;
  }
}
