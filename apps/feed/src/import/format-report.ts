import { counted } from "../check-formats/count.js";
import { formatContentFindings } from "../content/format-findings.js";
import { oneLine } from "../terminal-text.js";
import { countOutcome, type ImportedStory, type ImportOutcome, type ImportReport } from "./import-report.js";
import type { ImportFormat } from "./source-item.js";

/** A way in which a report can be written. */
export type ReportFormat = "text" | "json";

/** The version of the JSON. It grows where a field is taken out or means something else; a new field leaves it as it is. */
const jsonVersion = 1;

const formatNames: Readonly<Record<ImportFormat, string>> = {
  rss: "RSS",
  atom: "Atom",
  "json-feed": "JSON Feed",
  wxr: "WordPress’s export",
  ninjs: "ninjs",
};

const outcomes: readonly (readonly [outcome: ImportOutcome, words: string])[] = [
  ["published", "published"],
  ["draft", "drafts"],
  ["already-there", "there already"],
  ["skipped", "skipped"],
  ["refused", "not imported"],
];

/** Writes a report for a terminal: story by story, what is to be mended and what was not carried; then how many there are of each. */
export function reportAsText(report: ImportReport): string {
  const { file, format, isDryRun, findings, stories } = report;
  const told = stories.filter(
    ({ outcome, findings: own, losses }) => outcome !== "published" || own.length + losses.length > 0,
  );
  const counts = outcomes
    .map(([outcome, words]) => [countOutcome(report, outcome), words] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${number} ${number === 1 && name === "drafts" ? "draft" : name}`);
  const summary = `${file}: ${counted(stories.length, "entry", "entries")} of ${formatNames[format]}: ${counts.join(", ")}.\n`;
  const end = isDryRun ? "Nothing was written: this was a dry run.\n" : "";
  const about = findings.length === 0 ? "" : `${formatContentFindings(findings)}\n`;
  return `${about}${told.map((story) => storyAsText(story, file)).join("")}${summary}${end}`;
}

function storyAsText(
  { outcome, place, headline, guid, file, reason, findings, losses }: ImportedStory,
  source: string,
): string {
  const name = headline ?? guid ?? "(without a name)";
  const lines = [
    `${source}:${place.line}:${place.column}  ${outcome}`,
    `  ${name}${file === undefined ? "" : `  →  ${file}`}`,
  ];
  if (reason !== undefined && findings.length === 0) lines.push(`  ${reason}`);
  for (const { code, message, hint } of findings) lines.push(`  ${code}: ${message}`, `    ${hint}`);
  if (losses.length > 0) lines.push("  Not carried, or not as it was:");
  for (const { field, reason: why, value, line } of losses) {
    lines.push(
      `    ${field}${line === undefined ? "" : ` (line ${line})`}: ${why}${value === undefined || value === "" ? "" : ` It said: ${value}`}`,
    );
  }
  return `${lines.map(oneLine).join("\n")}\n\n`;
}

/** Writes a report for other programs: one object, described in the README. */
export function reportAsJson(report: ImportReport): string {
  const count = (outcome: ImportOutcome) => countOutcome(report, outcome);
  const written = {
    version: jsonVersion,
    file: report.file,
    format: report.format,
    dryRun: report.isDryRun,
    published: count("published"),
    drafts: count("draft"),
    alreadyThere: count("already-there"),
    skipped: count("skipped"),
    refused: count("refused"),
    findings: report.findings.map(({ file, place, code, severity, message, hint }) => ({
      file,
      ...place,
      code,
      severity,
      message,
      hint,
    })),
    stories: report.stories.map(({ place, ...story }) => ({ ...place, ...story })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
