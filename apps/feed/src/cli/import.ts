import { readFile } from "node:fs/promises";
import path from "node:path";
import { Media } from "@copydesk/article-schema";
import { formatAsText } from "../check-formats/text.js";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { readEntity } from "../content/read-entity.js";
import { readPublication } from "../content/read-publication.js";
import { type ReportFormat, reportAsJson, reportAsText, summaryAsText } from "../import/format-report.js";
import { ImportFault } from "../import/import-fault.js";
import type { ImportReport } from "../import/import-report.js";
import { namesTaken, readKnownStories } from "../import/known-stories.js";
import { planImport } from "../import/plan-import.js";
import { readImport } from "../import/read-import.js";
import type { ImportSource } from "../import/source-item.js";
import { feedOf } from "../import/syndication.js";
import { readLedger } from "../ledger/ledger-file.js";
import { readSources } from "../library/read-sources.js";
import { scanContent } from "../library/scan-content.js";
import { isCode, reasonOf } from "../reason.js";
import { dayOf } from "../scaffold/permanent-id.js";
import { writeNewFiles } from "../scaffold/write-new-files.js";
import { flagComplaint } from "./flag-complaint.js";
import type { Outcome } from "./outcome.js";
import { shownPath } from "../shown-path.js";
import { forTerminal } from "../terminal-text.js";

/** What `copydesk import` is told. */
export interface ImportOptions {
  /** The file with the stories. */
  readonly file: string;
  readonly status: "draft" | "published";
  readonly format: ReportFormat;
  readonly isDryRun: boolean;
  /** The file to write the report to. */
  readonly report?: string;
  /** What to print where the file names nobody for a picture. */
  readonly credit?: string;
  /** The address of the feed that subscribers know. */
  readonly feedUrl?: string;
  /** The name of the file's encoding. */
  readonly encoding?: string;
  /** The present time: its day, in UTC, is that of stories that have none. */
  readonly now: Date;
}

/** Writes the stories of a feed or an export into a content folder. A story that is there already is not touched. */
export async function importStories(folder: string, options: ImportOptions): Promise<Outcome> {
  const { file, format, isDryRun } = options;
  const wrong = flagComplaint("--credit", options.credit, Media.shape.credit);
  if (wrong !== undefined) return { exitCode: 2, complaint: wrong };
  const shown = shownPath(file);
  const source = await readImportFile(file, options.encoding);
  if (!("items" in source)) return refusal([source], format, shown);
  const scanned = scanContent(folder);
  const base = readSources(scanned.publication ? [scanned.publication] : []);
  const entities = readSources(scanned.entities);
  const stories = readSources(scanned.stories);
  const publication = base.sources[0] && readPublication(base.sources[0]);
  const known = readKnownStories(stories.sources);
  const ledger = readLedger(folder);
  const faults = [
    ...scanned.findings,
    ...base.findings,
    ...entities.findings,
    ...stories.findings,
    ...(publication?.findings ?? []),
    ...known.findings,
    ...ledger.findings,
  ];
  if (!publication?.value || faults.length > 0) return refusal(faults, format, shown);
  const planned = planImport(source, {
    publication: publication.value,
    entities: new Map(
      entities.sources.map(readEntity).flatMap(({ id, entity }) => (entity ? [[id, entity]] : [])),
    ),
    // Of a story that is in both, the file is what a person is to be shown.
    known: [...ledger.entries.values(), ...known.stories],
    names: await namesTaken(folder),
    areDrafts: options.status === "draft",
    credit: options.credit,
    feedUrl: options.feedUrl,
    today: dayOf(options.now),
    fileOf: (slug) => shownPath(path.join(folder, "stories", `${slug}.md`)),
  });
  const isWritten = planned.stories.some(({ outcome }) => outcome === "published" || outcome === "draft");
  const findings = [
    ...(source.mended ?? []).map((fault) => asWarning(fault.asFinding(shown))),
    ...(options.feedUrl === undefined && isWritten ? feedUnknown(source, shown) : []),
  ];
  const report: ImportReport = {
    file: shown,
    format: source.format,
    isDryRun,
    findings,
    stories: planned.stories,
  };
  const text = format === "json" ? reportAsJson(report) : reportAsText(report);
  const complaint = await writeNewFiles([
    ...(options.report === undefined ? [] : [{ path: options.report, text: forTerminal(text) }]),
    ...(isDryRun ? [] : planned.files),
  ]);
  if (complaint !== undefined) return { exitCode: 1, complaint };
  const exitCode = planned.stories.some(({ outcome }) => outcome === "refused") ? 1 : 0;
  return {
    exitCode,
    output: options.report === undefined ? text : summaryAsText(report, shownPath(options.report)),
  };
}

async function readImportFile(
  file: string,
  encoding: string | undefined,
): Promise<ImportSource | ContentFinding> {
  const shown = shownPath(file);
  if (/^https?:\/\//i.test(file)) {
    return fileFinding(
      shown,
      "import-not-saved",
      "This is an address, and not a file.",
      `Save it first: curl -o feed.xml "${file}"; then import feed.xml.`,
    );
  }
  try {
    return readImport(await readFile(file), encoding);
  } catch (error) {
    if (error instanceof ImportFault) return error.asFinding(shown);
    if (isCode(error, "ENOENT"))
      return fileFinding(
        shown,
        "import-file-missing",
        "There is no such file.",
        "Name the feed or the export that you saved.",
      );
    if (isCode(error, "EISDIR"))
      return fileFinding(
        shown,
        "file-unreadable",
        "This is a folder, and one file is imported at a time.",
        "Name the feed or the export that is in it.",
      );
    return fileFinding(
      shown,
      "file-unreadable",
      `The file cannot be read: ${reasonOf(error)}.`,
      "Look whether it is a file, and at its permissions.",
    );
  }
}

/** A feed that does not say its own address is credited to its home page, until somebody says better. */
function feedUnknown({ channel, format, items }: ImportSource, file: string): readonly ContentFinding[] {
  if (channel.feedUrl !== undefined || format === "ninjs") return [];
  // Where it does not say its site either, nothing is credited.
  if (items.every((item) => feedOf(item, channel, undefined) === undefined)) return [];
  const finding = fileFinding(
    file,
    "feed-address-unknown",
    "The file does not say at which address the feed was, so syndicatedFrom holds the address of its site.",
    "Import with --feed-url, or correct feedUrl in the stories.",
  );
  return [asWarning(finding)];
}

function asWarning(finding: ContentFinding): ContentFinding {
  return { ...finding, severity: "warning" };
}

function refusal(findings: readonly ContentFinding[], format: ReportFormat, file: string): Outcome {
  const complaint = `${formatAsText(findings)}Nothing was written.\n`;
  if (format === "text") return { exitCode: 1, complaint };
  const errors = findings.map(({ file: at, place, code, severity, message, hint }) => ({
    file: at,
    ...place,
    code,
    severity,
    message,
    hint,
  }));
  return {
    exitCode: 1,
    complaint,
    output: `${JSON.stringify({ version: 1, file, findings: errors, stories: [] }, undefined, 2)}\n`,
  };
}
