import { readFile } from "node:fs/promises";
import path from "node:path";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { decodeText } from "../content/decode-text.js";
import { isCode, reasonOf } from "../reason.js";
import { writeFileSafely } from "../write-file-safely.js";
import { formatLedger } from "./format-ledger.js";
import { type Ledger, ledgerName } from "./ledger.js";
import { type ParsedLedger, parseLedger } from "./parse-ledger.js";

/** A content folder's ledger as it was read. */
export interface LedgerFile extends ParsedLedger {
  /** The file's path as a person would type it. */
  readonly file: string;
  /** What the file held; empty where there was none. */
  readonly text: string;
}

/**
 * Reads the ledger of a content folder. Where there is none, nothing has been published.
 *
 * @param folder the content folder's path
 */
export async function readLedger(folder: string): Promise<LedgerFile> {
  const file = path.join(folder, ledgerName);
  const shown = file.split(path.sep).join("/");
  const unread = (finding: ContentFinding) => ({
    file: shown,
    text: "",
    entries: new Map(),
    findings: [finding],
  });
  try {
    const decoded = decodeText(await readFile(file), shown);
    if (decoded.finding) return unread(decoded.finding);
    return { file: shown, text: decoded.text, ...parseLedger(decoded.text, shown) };
  } catch (error) {
    if (isCode(error, "ENOENT")) return { file: shown, text: "", ...parseLedger("", shown) };
    const message = `The ledger cannot be read: ${reasonOf(error)}.`;
    return unread(fileFinding(shown, "file-unreadable", message, "Look at its permissions."));
  }
}

/**
 * Writes the ledger of a content folder.
 *
 * @param folder the content folder's path
 * @param ledger what to record
 */
export async function writeLedger(folder: string, ledger: Ledger): Promise<void> {
  await writeFileSafely(path.join(folder, ledgerName), formatLedger(ledger));
}
