import type { TextPlace } from "@copydesk/article-schema";
import type { ContentFinding } from "../content/content-finding.js";
import type { ImportLoss } from "./import-loss.js";
import type { ImportFormat } from "./source-item.js";

/**
 * What became of an entry of the file: written as published, or as a draft; there already; no story at all; or a story that
 * could not be written.
 */
export type ImportOutcome = "published" | "draft" | "already-there" | "skipped" | "refused";

/** Something for a person to mend in what was imported. */
export interface ImportFinding {
  /** The permanent name of the fault; that of the check that would find it, where there is one. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What became of one entry of the file. */
export interface ImportedStory {
  readonly outcome: ImportOutcome;
  /** Where in the file that was imported it begins. */
  readonly place: TextPlace;
  readonly headline?: string | undefined;
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  /** The story's file. */
  readonly file?: string | undefined;
  /** Why it was not written, where it was not; or why it is a draft. */
  readonly reason?: string | undefined;
  /** What is to be mended. */
  readonly findings: readonly ImportFinding[];
  /** What was not carried. */
  readonly losses: readonly ImportLoss[];
}

/** What became of a file. */
export interface ImportReport {
  /** The file that was imported. */
  readonly file: string;
  readonly format: ImportFormat;
  /** Whether nothing was written, because nothing was to be. */
  readonly isDryRun: boolean;
  /** What is to be known of the file as a whole. */
  readonly findings: readonly ContentFinding[];
  readonly stories: readonly ImportedStory[];
}

/** Gives how many entries of a report had an outcome. */
export function countOutcome({ stories }: ImportReport, outcome: ImportOutcome): number {
  return stories.filter((story) => story.outcome === outcome).length;
}
