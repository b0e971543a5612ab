import { Media } from "@copydesk/article-schema";
import { formatAsText } from "../check-formats/text.js";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import {
  refusalAsJson,
  type ReportFormat,
  reportAsJson,
  reportAsText,
  summaryAsText,
} from "../import/format-report.js";
import type { ImportReport } from "../import/import-report.js";
import { planImport } from "../import/plan-import.js";
import { readDestination } from "../import/read-destination.js";
import { readImportFile } from "../import/read-import-file.js";
import type { ImportSource } from "../import/source-item.js";
import { feedOf } from "../import/syndication.js";
import { dayOf } from "../scaffold/permanent-id.js";
import { writeNewFiles } from "../scaffold/write-new-files.js";
import { flagComplaint } from "./flag-complaint.js";
import type { Outcome } from "./outcome.js";
import { refusedReport } from "./refused-place.js";
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
  const unfit = options.report === undefined ? undefined : refusedReport(options.report, folder);
  if (unfit) return refusal([unfit], format, shown);
  const source = await readImportFile(file, options.encoding);
  if (!("items" in source)) return refusal([source], format, shown);
  const { faults, into } = await readDestination(folder);
  if (!into) return refusal(faults, format, shown);
  const planned = planImport(source, {
    ...into,
    areDrafts: options.status === "draft",
    credit: options.credit,
    feedUrl: options.feedUrl,
    today: dayOf(options.now),
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
  const fault = writeNewFiles([
    ...(isDryRun ? [] : planned.files),
    // What it tells is so by then, also where the program is killed meanwhile.
    ...(options.report === undefined ? [] : [{ path: options.report, text: forTerminal(text) }]),
  ]);
  if (fault)
    return refusal([fileFinding(shown, "import-unwritten", fault.message, fault.hint)], format, shown);
  const exitCode = planned.stories.some(({ outcome }) => outcome === "refused") ? 1 : 0;
  return {
    exitCode,
    output: options.report === undefined ? text : summaryAsText(report, shownPath(options.report)),
  };
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
  return { exitCode: 1, complaint, ...(format === "json" && { output: refusalAsJson(file, findings) }) };
}
