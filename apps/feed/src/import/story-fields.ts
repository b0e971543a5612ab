import { isAfter, LanguageTag } from "@copydesk/article-schema";
import type { ImportLoss } from "./import-loss.js";
import type { ImportFinding } from "./import-report.js";
import type { ImportContext } from "./plan-import.js";
import type { SourceItem } from "./source-item.js";

/**
 * Gives the language of a story as its front matter says it; nothing where it is the publication's, or is none.
 *
 * @param said the language that the file says
 * @param own the publication's
 * @param losses takes down a language that is none
 */
export function language(said: string | undefined, own: string, losses: ImportLoss[]): string | undefined {
  const tag = said?.trim().replaceAll("_", "-");
  if (tag === undefined || tag === "" || tag.toLowerCase() === own.toLowerCase()) return undefined;
  const result = LanguageTag.safeParse(tag);
  if (!result.success)
    losses.push({
      field: "language",
      reason: "It is no language tag, so the story is taken to be in the publication's language.",
      value: tag,
    });
  return result.data;
}

/**
 * Gives the dates of a story as its front matter says them.
 *
 * @param item the story, as the file has it
 * @param today the day that stands for a date of publication that the file does not say
 * @param findings takes down that it does not
 * @param losses takes down a date of a change that cannot be
 */
export function dates(item: SourceItem, today: string, findings: ImportFinding[], losses: ImportLoss[]) {
  const { published, modified, embargoedUntil } = item;
  if (published === undefined) {
    findings.push({
      code: "date-missing",
      message: "The file does not say when the story was published; the day of the import stands there.",
      hint: "Correct datePublished, and say status: published.",
    });
  }
  const isEarlier = modified !== undefined && isAfter(published ?? today, modified);
  if (isEarlier)
    losses.push({
      field: "dateModified",
      reason: "It is before the date of publication, which cannot be.",
      value: modified,
    });
  return {
    datePublished: published ?? today,
    dateModified: isEarlier || published === undefined || isSame(published, modified) ? undefined : modified,
    embargoedUntil,
  };
}

/** Whether two dates are known to be one moment, however each is written. Blogger saves a story a thousandth of a second after it. */
function isSame(published: string, modified: string | undefined): boolean {
  if (modified === undefined || !published.includes("T")) return false;
  return Math.abs(Date.parse(published) - Date.parse(modified)) < 1000;
}

/** What the publication declares counts: the story's own entity of that id would be a second one. */
export function ownEntities({ more }: SourceItem, { entities }: ImportContext, losses: ImportLoss[]) {
  const own = more?.entities ?? [];
  for (const { id } of own)
    if (entities.has(id))
      losses.push({
        field: "entities",
        reason: "The publication has an entity of this id, which counts.",
        value: id,
      });
  const others = own.filter(({ id }) => !entities.has(id));
  return others.length === 0 ? undefined : others;
}
