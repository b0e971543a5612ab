import { faultsOf } from "./story-faults.js";
import { dates, language, ownEntities } from "./story-fields.js";
import { authorityOf, permanentId } from "../scaffold/permanent-id.js";
import type { NewFile } from "../scaffold/write-new-files.js";
import type { ChosenAddresses } from "./choose-slugs.js";
import { copyDraft } from "./copy-draft.js";
import { defined } from "./defined.js";
import { paragraphsOf } from "./html/plain-text.js";
import type { ImportLoss } from "./import-loss.js";
import type { ImportedStory, ImportFinding } from "./import-report.js";
import { importedFile } from "./imported-file.js";
import { sortMedia } from "./media-to-mend.js";
import type { ImportContext } from "./plan-import.js";
import type { SourceChannel, SourceItem } from "./source-item.js";
import { storyParts } from "./story-parts.js";
import { summaryLosses } from "./summary-losses.js";
import { syndication } from "./syndication.js";

/** A story that is to be written, or why it is not. */
export interface PlannedStory {
  readonly story: ImportedStory;
  readonly file?: NewFile;
}

/**
 * Writes one entry as a story. What it does not say and a person has to makes it a draft; what keeps it from holding together
 * even then makes it refused.
 *
 * @param ids the permanent names that are taken
 */
export function planStory(
  item: SourceItem,
  { slug, formerSlugs }: ChosenAddresses,
  channel: SourceChannel,
  ids: ReadonlySet<string>,
  context: ImportContext,
): PlannedStory {
  const { publication } = context;
  const findings: ImportFinding[] = [];
  const losses: ImportLoss[] = [...item.losses];
  const { place, guid, link } = item;
  const from = syndication(item, channel, context.feedUrl, ids);
  if (from.fault)
    return refused({ place, headline: item.headline, guid, link }, from.fault.message, [from.fault], losses);
  const copy = copyDraft(item.copy, item.documents);
  const summary = item.summary === undefined ? [] : paragraphsOf(item.summary);
  const parts = storyParts(item, copy, summary, findings);
  const media = sortMedia(item.media, context.credit, copy.images);
  findings.push(...media.findings);
  losses.push(...copy.losses, ...summaryLosses(item, channel), ...media.losses);
  losses.push(...from.losses);
  const fields = defined({
    id: from.id ?? newId(publication.id, slug, ids),
    formerSlugs: formerSlugs.length === 0 ? undefined : formerSlugs,
    headline: parts.headline,
    summary: parts.summary,
    section: item.section,
    tags: item.tags.length === 0 ? undefined : item.tags,
    language: language(item.language ?? channel.language, publication.language, losses),
    ...dates(item, context.today, findings, losses),
    authors: item.authors.length === 0 ? undefined : item.authors.map((name) => ({ name })),
    ...item.more,
    entities: ownEntities(item, context, losses),
    rights: item.rights,
    syndicatedFrom: from.syndicatedFrom,
  });
  const reasons = [
    ...(item.unpublished === undefined ? [] : [item.unpublished]),
    ...findings.map(({ message }) => message),
  ];
  const isDraft = context.areDrafts || reasons.length > 0;
  const identity = { place, headline: parts.headline, guid, link };
  const faults = faultsOf(
    {
      slug,
      language: publication.language,
      ...fields,
      media: media.media.filter(({ isComplete }) => isComplete).map(({ written }) => written),
      ...(isDraft && { status: "draft" }),
      body: parts.body,
    },
    item.copy?.format !== "markdown",
    context,
  );
  if (faults.length > 0)
    return refused(
      identity,
      "It would not hold together, not even as a draft.",
      [...faults, ...findings],
      losses,
    );
  const file = context.fileOf(slug);
  const text = importedFile({
    fields: { ...fields, ...(isDraft && { status: "draft" }) },
    link,
    reasons,
    media: media.media,
    body: parts.body,
  });
  const story: ImportedStory = {
    ...identity,
    outcome: isDraft ? "draft" : "published",
    id: String(fields["id"]),
    file,
    ...(isDraft && { reason: reasons.join(" ") || "Everything was to become a draft." }),
    findings,
    losses,
  };
  return { story, file: { path: file, text } };
}

function refused(
  identity: Pick<ImportedStory, "place" | "headline" | "guid" | "link">,
  reason: string,
  findings: readonly ImportFinding[],
  losses: readonly ImportLoss[],
): PlannedStory {
  return { story: { ...identity, outcome: "refused", reason, findings, losses } };
}

/** Names a story below the publication, as of the day on which its own name was: nothing that changes is in it. */
function newId(publication: string, slug: string, ids: ReadonlySet<string>): string | undefined {
  const day = publication.slice(publication.indexOf(",") + 1).split(":")[0] ?? "";
  for (let number = 1; ; number++) {
    const id = permanentId(authorityOf(publication), day, number === 1 ? slug : `${slug}-${number}`);
    if (id === undefined || !ids.has(id)) return id;
  }
}
