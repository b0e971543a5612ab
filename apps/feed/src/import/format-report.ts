import { counted } from "../check-formats/count.js";
import { findingAsJson } from "../check-formats/json.js";
import type { ContentFinding } from "../content/content-finding.js";
import { formatContentFindings } from "../content/format-findings.js";
import { oneLine } from "../terminal-text.js";
import { countOutcome, type ImportedStory, type ImportOutcome, type ImportReport } from "./import-report.js";
import { overviewAsText } from "./report-overview.js";
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

/** How many stories are told of before it helps to say what they have in common. */
const fewStories = 20;

/**
 * Writes a report for people: story by story, what is to be mended and what was not carried; of many stories, what befell them of each
 * kind; then how many there are.
 */
export function reportAsText(report: ImportReport): string {
  const { file, stories } = report;
  const told = stories.filter(
    ({ outcome, findings, losses }) => outcome !== "published" || findings.length + losses.length > 0,
  );
  const each = told.map((story) => storyAsText(story, file)).join("");
  const overview = told.length > fewStories ? overviewAsText(told, file) : "";
  return `${aboutFile(report)}${each}${overview}${endOf(report)}`;
}

/**
 * Writes what befell stories of each kind, and how many there are, for people who have the report itself elsewhere.
 *
 * @param report the report
 * @param place where it was written
 */
export function summaryAsText(report: ImportReport, place: string): string {
  const overview = overviewAsText(report.stories, report.file);
  return `${aboutFile(report)}${overview}${endOf(report)}The whole report is in ${oneLine(place)}.\n`;
}

function aboutFile({ findings }: ImportReport): string {
  return findings.length === 0 ? "" : `${formatContentFindings(findings)}\n`;
}

function endOf(report: ImportReport): string {
  const { file, format, isDryRun, stories } = report;
  const counts = outcomes
    .map(([outcome, words]) => [countOutcome(report, outcome), words] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${number} ${number === 1 && name === "drafts" ? "draft" : name}`);
  const summary = `${file}: ${counted(stories.length, "entry", "entries")} of ${formatNames[format]}: ${counts.join(", ")}.\n`;
  return `${summary}${isDryRun ? "No story was written: this was a dry run.\n" : ""}`;
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
    findings: report.findings.map(findingAsJson),
    stories: report.stories.map(({ place, ...story }) => ({ ...place, ...story })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

/**
 * Writes for other programs why nothing of a file was imported.
 *
 * @param file the file's path
 * @param findings why
 */
export function refusalAsJson(file: string, findings: readonly ContentFinding[]): string {
  const refusal = { version: jsonVersion, file, findings: findings.map(findingAsJson), stories: [] };
  return `${JSON.stringify(refusal, undefined, 2)}\n`;
}
