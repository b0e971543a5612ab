import path from "node:path";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { decodeText } from "../content/decode-text.js";
import { digestOf } from "../digest-of.js";
import { writeAtOnce } from "../output/write-at-once.js";
import { isCode, reasonOf } from "../reason.js";
import { ledgerName } from "./ledger.js";
import { ledgerBytes } from "./ledger-bytes.js";
import { ledgerRemedy, type ParsedLedger, parseLedger } from "./parse-ledger.js";
import { shownPath } from "../shown-path.js";

/** A content folder's ledger as it stands on the disk. */
export interface StoredLedger {
  /** The file's path as a person would type it. */
  readonly file: string;
  /** The digest of the file: see `ledgerDigest`. */
  readonly digest: string;
  /** What the file holds; left out where there is none, or where it cannot be read. */
  readonly bytes?: Buffer;
  /** Why it cannot be read, where that is so. */
  readonly finding?: ContentFinding;
}

/** What a ledger says. */
export interface LedgerText {
  /** Its text; empty where there is none, or where it cannot be read. */
  readonly text: string;
  /** Why it cannot be read, where that is so. */
  readonly finding?: ContentFinding;
}

/** A content folder's ledger as it was read. */
export interface LedgerFile extends ParsedLedger, LedgerText {
  /** Its path as a person would type it. */
  readonly file: string;
}

/** What a ledger is written of: texts, and what stands in the file already. */
export type LedgerPart = string | Uint8Array;

/**
 * Reads the ledger of a content folder, without a look at what it says. Where there is none, nothing has been published.
 *
 * @param folder the content folder's path
 */
export function readStoredLedger(folder: string): StoredLedger {
  const file = ledgerFile(folder);
  try {
    const bytes = ledgerBytes(folder);
    return { file, digest: digestOf(bytes), bytes };
  } catch (error) {
    const nothing = { file, digest: "" };
    // Where the content folder is a file, that is said of it.
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return nothing;
    return { ...nothing, finding: isCode(error, "EISDIR") ? notFile(file) : notRead(file, error) };
  }
}

/** Gives the path of a content folder's ledger as a person would type it. */
export function ledgerFile(folder: string): string {
  return shownPath(path.join(folder, ledgerName));
}

/** Gives what a ledger says, from what stands on the disk. */
export function textOfLedger({ file, bytes, finding: unread }: StoredLedger): LedgerText {
  if (!bytes) return { text: "", ...(unread && { finding: unread }) };
  const { text = "", finding } = decodeText(bytes, file);
  return { text, ...(finding && { finding: unreadable(finding) }) };
}

/**
 * Reads the ledger of a content folder. Where there is none, nothing has been published.
 *
 * @param folder the content folder's path
 */
export function readLedger(folder: string): LedgerFile {
  const stored = readStoredLedger(folder);
  const { file } = stored;
  const read = textOfLedger(stored);
  const { entries, findings } = parseLedger(read.text, file);
  return { ...read, file, entries, findings: read.finding ? [read.finding] : findings };
}

function notRead(file: string, error: unknown): ContentFinding {
  const message = `The ledger cannot be read: ${reasonOf(error)}.`;
  return fileFinding(file, "file-unreadable", message, "Look at its permissions.");
}

function notFile(file: string): ContentFinding {
  const message =
    "What stands here is no file, and the ledger is one, so nothing says what has been published.";
  const hint = "Move it away. Where something was published, put the file back as it was committed last.";
  return fileFinding(file, "ledger-unreadable", message, hint);
}

/** What is advised of other files, to write them anew or to move them away, would lose what was promised. */
function unreadable({ file, code, place }: ContentFinding): ContentFinding {
  const what = code === "file-empty" ? "is empty, which a ledger never is" : "is not UTF-8 text from here on";
  const message = `The file ${what}, so nothing says what has been published.`;
  return fileFinding(file, "ledger-unreadable", message, ledgerRemedy, place);
}

/**
 * Writes the ledger of a content folder.
 *
 * @param folder the content folder's path
 * @param parts what it will hold, one part after the other
 */
export function writeLedger(folder: string, parts: Iterable<LedgerPart>): void {
  writeAtOnce(path.join(folder, ledgerName), inSmallParts(parts));
}

/** So much is written at once, in UTF-16 code units: of a long text, Node would make a copy as a whole. */
const unitsAtOnce = 65_536;

/** Gives texts in parts of some lines. */
function* inSmallParts(parts: Iterable<LedgerPart>): Generator<LedgerPart, void, undefined> {
  for (const part of parts) {
    if (typeof part !== "string") {
      yield part;
      continue;
    }
    for (let start = 0; start < part.length;) {
      const end = part.indexOf("\n", start + unitsAtOnce) + 1 || part.length;
      yield part.slice(start, end);
      start = end;
    }
  }
}
