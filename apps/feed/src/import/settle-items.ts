import { grouped } from "../grouped.js";
import { copyDraft } from "./copy-draft.js";
import { guidTaken } from "./guid-taken.js";
import type { ImportedStory } from "./import-report.js";
import type { KnownStory } from "./known-stories.js";
import type { ImportContext } from "./plan-import.js";
import type { ImportSource, SourceItem } from "./source-item.js";
import { samePage } from "./same-page.js";
import { headlineOf } from "./story-parts.js";
import { feedOf } from "./syndication.js";

/**
 * Gives the entries that are not to be written, and why.
 *
 * @param source the file that they are in
 * @param context the stories that there are, and the address of the file's feed, where a person said it
 */
export function settleItems(
  { items, channel }: Pick<ImportSource, "channel" | "items">,
  { known, feedUrl }: Pick<ImportContext, "feedUrl" | "known">,
): ReadonlyMap<SourceItem, ImportedStory> {
  const find = finder(known);
  const findPage = samePage(items, known);
  const stories: SourceItem[] = [];
  const settled = new Map<SourceItem, ImportedStory>();
  for (const item of items) {
    const { place, headline, guid, link } = item;
    const story = { place, headline, guid, link, findings: [], losses: [] };
    const named = find(item);
    const there = named ?? findPage(item);
    const taken = there && guidTaken(item, there, feedOf(item, channel, feedUrl)?.feedUrl);
    if (item.broken)
      settled.set(item, {
        ...story,
        outcome: "refused",
        reason: item.broken.message,
        findings: [item.broken],
      });
    else if (item.skipped !== undefined)
      settled.set(item, { ...story, outcome: "skipped", reason: item.skipped });
    else if (taken)
      settled.set(item, { ...story, outcome: "refused", reason: taken.message, findings: [taken] });
    else if (there)
      settled.set(item, {
        ...story,
        outcome: "already-there",
        id: there.id,
        file: there.file,
        reason: whereIs(there),
        losses: named || guid === undefined ? [] : [{ field: "guid", reason: otherGuid, value: guid }],
      });
    else if (guid !== undefined) stories.push(item);
  }
  for (const same of grouped(stories, ({ guid = "" }) => guid).values()) {
    const counts = same.reduce((latest, item) => (isLater(item, latest) ? item : latest));
    for (const item of same) if (item !== counts) settled.set(item, twice(item, counts));
  }
  return settled;
}

/** Of two entries with one id, the one that was changed last is the story (RFC 4287, section 4.1.1). */
function isLater(item: SourceItem, other: SourceItem): boolean {
  return changedAt(item) > changedAt(other);
}

/** Of an entry without a date, nobody says that it was changed. */
function changedAt({ modified, published }: SourceItem): number {
  const date = modified ?? published;
  return date === undefined ? -Infinity : Date.parse(date);
}

function twice({ place, headline, guid, link }: SourceItem, counts: SourceItem): ImportedStory {
  const { line } = counts.place;
  const reason =
    headline === counts.headline
      ? `The file has it twice; the one on line ${line} counts.`
      : `The file has its guid twice, and the one on line ${line} counts; where this is another story, give it a guid of its own in the file.`;
  return { place, headline, guid, link, findings: [], losses: [], outcome: "skipped", reason };
}

const otherGuid =
  "The story has another one already, which it keeps: its address, its headline and its date are the same.";

/** A story without a guid has no name but its headline, and a column that is called alike every day has another date. */
function finder(known: readonly KnownStory[]): (item: SourceItem) => KnownStory | undefined {
  const byName = new Map(
    known.flatMap((story) =>
      [story.id, story.guid].flatMap((name) => (name === undefined ? [] : [[name, story] as const])),
    ),
  );
  const byHeadline = grouped(known, ({ headline }) => headline ?? "");
  return (item) => {
    if (item.guid !== undefined) return byName.get(item.guid);
    // Without a headline, the beginning of the copy stands in its place.
    const isNamed = item.headline !== undefined && item.headline.trim() !== "";
    const headline = headlineOf(item, isNamed ? [] : copyDraft(item.copy).paragraphs);
    return byHeadline
      .get(headline)
      ?.find(({ published }) => item.published === undefined || item.published === published);
  };
}

function whereIs({ file, slug }: KnownStory): string {
  return file === undefined ? `It was published as “${slug}” already.` : `It is in ${file} already.`;
}
