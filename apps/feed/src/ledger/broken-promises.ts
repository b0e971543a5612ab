import { isAfter } from "@copydesk/article-schema";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import type { PlacedArticle } from "../content/placed-article.js";
import { modifiedDate } from "./entry-of.js";
import type { RecordedEntry } from "./ledger.js";
import { textHash } from "./text-hash.js";

/** Where the ledger is, and what time it is. */
export interface LedgerContext {
  /** The path of the ledger's file. */
  readonly file: string;
  readonly now: Date;
}

/**
 * Gives what is no longer kept of what was promised of one story.
 *
 * @param entry what was promised
 * @param story the story as it is now, if it is there
 */
export function brokenPromises(
  entry: RecordedEntry,
  story: PlacedArticle | undefined,
  context: LedgerContext,
): readonly ContentFinding[] {
  if (!story || story.article.status === "draft")
    return entry.withdrawn ? [] : [vanished(entry, story, context)];
  if (story.article.status === "withdrawn") return addressLost(entry, story);
  return [...embargoedLate(story, context), ...addressLost(entry, story), ...textChanged(entry, story)];
}

function vanished(
  entry: RecordedEntry,
  story: PlacedArticle | undefined,
  { file }: LedgerContext,
): ContentFinding {
  const hint =
    "Put it back and, to take it from readers, set status: withdrawn with a withdrawal: copydesk withdraw " +
    `${story?.article.slug ?? entry.slug} --reason "…" does both.`;
  if (story) {
    const message =
      "The story was published, and is a draft now; readers who have it would not be told why it is gone.";
    return fileFinding(story.file, "story-vanished", message, hint, story.placeOf(["status"]));
  }
  const message = `The story ${entry.id} (“${entry.slug}”) was published, and is not there any more; readers who have it would not be told why.`;
  return fileFinding(file, "story-vanished", message, hint, { line: entry.line, column: 1 });
}

function embargoedLate(
  { article, file, placeOf }: PlacedArticle,
  { now }: LedgerContext,
): readonly ContentFinding[] {
  if (article.embargoedUntil === undefined || Date.parse(article.embargoedUntil) <= now.getTime()) return [];
  const message = `The story was published, and is under embargo until ${article.embargoedUntil} now; readers have it already.`;
  const hint = "Take embargoedUntil out or, to take the story from readers, withdraw it.";
  return [fileFinding(file, "story-vanished", message, hint, placeOf(["embargoedUntil"]))];
}

function addressLost(
  entry: RecordedEntry,
  { article, file, placeOf }: PlacedArticle,
): readonly ContentFinding[] {
  const kept = new Set<string>([article.slug, ...article.formerSlugs]);
  const lost = [entry.slug, ...entry.formerSlugs].filter((slug) => !kept.has(slug));
  if (lost.length === 0) return [];
  const message = `The story was published at “${lost.join("”, “")}”, and is at “${article.slug}” now; links to the old address would lead to nothing.`;
  const slugs = [...article.formerSlugs, ...lost].join(", ");
  return [
    fileFinding(
      file,
      "story-slug-changed",
      message,
      `Add formerSlugs: [${slugs}], or put the slug back.`,
      placeOf(["slug"]),
    ),
  ];
}

function textChanged(
  entry: RecordedEntry,
  { article, file, placeOf }: PlacedArticle,
): readonly ContentFinding[] {
  const modified = modifiedDate(article);
  const isNew = modified !== entry.modified && !isAfter(entry.modified, modified);
  if (isNew || textHash(article) === entry.hash) return [];
  const message = `The text is another than the one of ${entry.modified}, but its date is ${modified}; readers' programs would not show the change.`;
  const hint = `Set dateModified to when you changed it, later than ${entry.modified}: a moment such as 2019-11-22T18:00:00+09:00 where the day is the same.`;
  return [fileFinding(file, "story-changed-undated", message, hint, placeOf(["dateModified"]))];
}
