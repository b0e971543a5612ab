import { withoutBy } from "../content/byline-doubled.js";
import type { ChosenAddresses } from "./choose-slugs.js";
import { copyDraft, summaryLines } from "./copy-draft.js";
import { defined } from "./defined.js";
import { endOfCopy } from "./html/end-of-copy.js";
import type { ImportLoss } from "./import-loss.js";
import type { ImportFinding } from "./import-report.js";
import { type SortedMedium, sortMedia } from "./media-to-mend.js";
import type { ImportContext } from "./plan-import.js";
import type { SourceChannel, SourceItem } from "./source-item.js";
import { dates, language, ownEntities } from "./story-fields.js";
import { storyParts } from "./story-parts.js";
import { summaryLosses } from "./summary-losses.js";
import type { Syndication } from "./syndication.js";

/** What is written of a story, and what is to be told of it. */
export interface WrittenStory {
  /** The front matter but for its media. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly media: readonly SortedMedium[];
  readonly body: string;
  readonly headline: string;
  readonly findings: readonly ImportFinding[];
  readonly losses: readonly ImportLoss[];
}

const bodyCut: ImportFinding = {
  code: "body-cut",
  message: "The file holds the beginning of the story alone.",
  hint: "Write the rest of the story, and say status: published. Where the site has a feed or an export of whole stories, import that.",
};

const mayGoOn: ImportLoss = {
  field: "copy",
  reason:
    "It ends with a link to its own page elsewhere, so it may be the beginning of the story alone. Look whether it is.",
};

/**
 * Writes what an entry says as a story's parts.
 *
 * @param item the entry
 * @param from its permanent name, and where it is from
 * @param addresses its addresses
 * @param channel what the file says of itself
 */
export function writtenStory(
  item: SourceItem,
  from: Syndication,
  { formerSlugs }: ChosenAddresses,
  channel: SourceChannel,
  context: ImportContext,
): WrittenStory {
  const findings: ImportFinding[] = [];
  const authors = [...new Set(item.authors.map(withoutBy))];
  const copy = copyDraft(item.copy, item.documents, { ...item, authors });
  const said = item.summary && summaryLines(item.summary, item);
  const { headline, summary, body } = storyParts(item, copy, said?.paragraphs ?? [], findings);
  const end = item.mayBeCut && item.copy && endOfCopy(item.copy, item);
  if (end === "cut") findings.push(bodyCut);
  const media = sortMedia(copy.media ?? item.media, context.credit, copy.images, copy.paragraphs);
  findings.push(...media.findings);
  const losses = [
    ...item.losses,
    ...copy.losses,
    ...(said?.losses ?? []),
    ...(end === "linked" ? [mayGoOn] : []),
    ...summaryLosses(item, channel),
    ...media.losses,
    ...from.losses,
  ];
  const fields = defined({
    id: from.id,
    formerSlugs: formerSlugs.length === 0 ? undefined : formerSlugs,
    headline,
    summary,
    section: item.section,
    tags: item.tags.length === 0 ? undefined : item.tags,
    language: language(item.language ?? channel.language, context.publication.language, losses),
    ...dates(item, context.today, findings, losses),
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    ...item.more,
    entities: ownEntities(item, context, losses),
    rights: item.rights,
    syndicatedFrom: from.syndicatedFrom,
  });
  return { fields, media: media.media, body, headline, findings, losses };
}
