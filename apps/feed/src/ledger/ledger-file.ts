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
export interface LedgerText {
  /** The file's path as a person would type it. */
  readonly file: string;
  /** The digest of the file: see `ledgerDigest`. */
  readonly digest: string;
  /** What the file holds; empty where there is none, or where it cannot be read. */
  readonly text: string;
  /** Why it cannot be read, where that is so. */
  readonly finding?: ContentFinding;
}

/** A content folder's ledger as it was read. */
export interface LedgerFile extends ParsedLedger, LedgerText {}

/**
 * Reads the text of the ledger of a content folder. Where there is none, nothing has been published.
 *
 * @param folder the content folder's path
 */
export function readLedgerText(folder: string): LedgerText {
  const file = shownPath(path.join(folder, ledgerName));
  try {
    const bytes = ledgerBytes(folder);
    const { text = "", finding } = decodeText(bytes, file);
    return { file, digest: digestOf(bytes), text, ...(finding && { finding: unreadable(finding) }) };
  } catch (error) {
    const nothing = { file, digest: "", text: "" };
    // Where the content folder is a file, that is said of it.
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return nothing;
    return { ...nothing, finding: isCode(error, "EISDIR") ? notFile(file) : notRead(file, error) };
  }
}

/**
 * Reads the ledger of a content folder. Where there is none, nothing has been published.
 *
 * @param folder the content folder's path
 */
export function readLedger(folder: string): LedgerFile {
  const read = readLedgerText(folder);
  const { entries, findings } = parseLedger(read.text, read.file);
  return { ...read, entries, findings: read.finding ? [read.finding] : findings };
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
 * @param text what `formatLedger` gave
 */
export function writeLedger(folder: string, text: string): void {
  writeAtOnce(path.join(folder, ledgerName), inParts(text));
}

/** So much is written at once, in UTF-16 code units: of a long text, Node would make a copy as a whole. */
const unitsAtOnce = 65_536;

/** Gives a text in parts of some lines. */
function* inParts(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start + unitsAtOnce) + 1 || text.length;
    yield text.slice(start, end);
    start = end;
  }
}
