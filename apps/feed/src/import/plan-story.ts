import { faultsOf } from "./story-faults.js";
import { authorityOf, permanentId } from "../scaffold/permanent-id.js";
import type { NewFile } from "../scaffold/write-new-files.js";
import type { ChosenAddresses } from "./choose-slugs.js";
import type { ImportLoss } from "./import-loss.js";
import type { ImportedStory, ImportFinding } from "./import-report.js";
import { importedFile } from "./imported-file.js";
import type { ImportContext } from "./plan-import.js";
import type { SourceChannel, SourceItem } from "./source-item.js";
import { syndication } from "./syndication.js";
import { writtenStory } from "./written-story.js";

/** A story that is to be written, or why it is not. */
export interface PlannedImport {
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
  addresses: ChosenAddresses,
  channel: SourceChannel,
  ids: ReadonlySet<string>,
  context: ImportContext,
): PlannedImport {
  const { place, guid, link } = item;
  const from = syndication(item, channel, context.feedUrl, ids);
  if (from.fault)
    return refused(
      { place, headline: item.headline, guid, link },
      from.fault.message,
      [from.fault],
      item.losses,
    );
  const { fields, media, body, headline, findings, losses } = writtenStory(
    item,
    { ...from, id: from.id ?? newId(context.publication.id, addresses.slug, ids) },
    addresses,
    channel,
    context,
  );
  const reasons = [
    ...(item.unpublished === undefined ? [] : [item.unpublished]),
    ...findings.map(({ message }) => message),
  ];
  const isDraft = context.areDrafts || reasons.length > 0;
  const status = isDraft && { status: "draft" };
  const identity = { place, headline, guid, link };
  const faults = faultsOf(
    {
      slug: addresses.slug,
      language: context.publication.language,
      ...fields,
      media: media.filter(({ isComplete }) => isComplete).map(({ written }) => written),
      ...status,
      body,
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
  const file = context.fileOf(addresses.slug);
  const story: ImportedStory = {
    ...identity,
    outcome: isDraft ? "draft" : "published",
    id: String(fields["id"]),
    file,
    ...(isDraft && { reason: reasons.join(" ") || "Everything was to become a draft." }),
    findings,
    losses,
  };
  const text = importedFile({ fields: { ...fields, ...status }, link, reasons, media, body });
  return { story, file: { path: file, text } };
}

function refused(
  identity: Pick<ImportedStory, "place" | "headline" | "guid" | "link">,
  reason: string,
  findings: readonly ImportFinding[],
  losses: readonly ImportLoss[],
): PlannedImport {
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
