import path from "node:path";
import { counted } from "../check-formats/count.js";
import { formatAsText } from "../check-formats/text.js";
import { inOrder } from "../content/content-finding.js";
import { editionOf } from "../edition/edition-of.js";
import { visibleAt } from "../edition/visible-at.js";
import { writeEdition } from "../edition/write-edition.js";
import { writeLedger } from "../ledger/ledger-file.js";
import { reasonOf } from "../reason.js";
import { loadContent } from "./load-content.js";
import { loadLedger, type LoadedLedger } from "./load-ledger.js";
import type { Outcome } from "./outcome.js";

/** What `copydesk build` is told. */
export interface BuildOptions {
  readonly out: string;
  readonly baseUrl?: string;
  /** Whether to refuse where the ledger would change, instead of changing it. */
  readonly frozenLedger: boolean;
  /** The present time, for embargoes and expiry and nothing else. */
  readonly now: Date;
}

/**
 * Writes the edition of a content folder as files, or nothing where the content does not hold together or a promise to
 * subscribers would not be kept. Stories that are new are recorded in the ledger.
 */
export async function build(folder: string, options: BuildOptions): Promise<Outcome> {
  const { out, baseUrl, frozenLedger, now } = options;
  const content = await loadContent(folder);
  const ledger = await loadLedger(folder, content, now);
  const report = formatAsText(inOrder([...content.findings, ...ledger.findings]));
  if (!content.publication || ledger.findings.length > 0) return refusal(report);
  if (frozenLedger && ledger.isChanged) return refusal(report + ledgerFrozen(ledger));
  const articles = visibleAt(content.articles, now);
  const edition = editionOf({
    publication: content.publication,
    articles,
    baseUrl: baseUrl ?? content.publication.baseUrl,
    now,
  });
  // Recorded before it is published: nothing must ever be out there that the ledger does not know.
  const recorded = ledger.isChanged ? await record(folder, ledger) : { note: "" };
  if (recorded.complaint !== undefined) return refusal(report + recorded.complaint);
  try {
    const files = await writeEdition(edition, out);
    const output = `${files} files for ${edition.baseUrl} are in ${path.normalize(out)}.\n${recorded.note}`;
    return { exitCode: 0, output, complaint: report };
  } catch (error) {
    return {
      exitCode: 1,
      complaint: `The edition could not be written to ${out}: ${reasonOf(error)}\nName another folder with --out.\n`,
    };
  }
}

function refusal(report: string): Outcome {
  return { exitCode: 1, complaint: `${report}Nothing was written.\n` };
}

interface Recorded {
  readonly note: string;
  readonly complaint?: string;
}

async function record(folder: string, { file, ledger, added }: LoadedLedger): Promise<Recorded> {
  try {
    await writeLedger(folder, ledger);
  } catch (error) {
    const complaint = `${file}  ledger-unwritable\n  What is published could not be recorded: ${reasonOf(error)}.\n  Make the content folder writable, or record it on another machine, commit the file, and build with --frozen-ledger.\n`;
    return { note: "", complaint };
  }
  const what = added.length === 0 ? "What changed" : counted(added.length, "new story", "new stories");
  return { note: `${what} ${added.length > 1 ? "are" : "is"} recorded in ${file}: commit it.\n` };
}

function ledgerFrozen({ file, added }: LoadedLedger): string {
  const stories = added.slice(0, 5).join(", ") + (added.length > 5 ? " …" : "");
  const what =
    added.length === 0
      ? "What it records of stories has changed"
      : `${counted(added.length, "story is", "stories are")} not recorded in it (${stories})`;
  return `${file}  ledger-frozen\n  ${what}, and this build may not change it: --frozen-ledger was given, or CI is set.\n  Run copydesk build where you write, and commit the file; or build with --no-frozen-ledger.\n`;
}
