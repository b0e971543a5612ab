import type { UnplacedFinding } from "../content/unplaced-finding.js";
import type { LibraryStory } from "../library/library.js";
import { type BrokenPromise, brokenPromises } from "./broken-promises.js";
import { entryOf } from "./entry-of.js";
import type { Ledger, LedgerEntry, RecordedEntry } from "./ledger.js";

/** What {@link updateLedger} gives: the ledger after the build, and the promises that the build would break. */
export interface UpdatedLedger {
  /** What is to be recorded of the stories that were given, and of what was recorded and is gone. */
  readonly ledger: Ledger;
  /** The ids of stories that were not in the ledger before, sorted. */
  readonly added: readonly string[];
  /** The ids of stories that were withdrawn and are published again, sorted. */
  readonly returned: readonly string[];
  /** What is recorded of stories that are no longer there. Where there are no findings, these were withdrawn. */
  readonly takenOut: readonly LedgerEntry[];
  /** Errors: where there is any, the ledger is not to be written. */
  readonly findings: readonly BrokenPromise[];
}

/** What {@link updateLedger} is told. */
export interface LedgerUpdate {
  /** What was recorded before, but for what still holds just so. */
  readonly recorded: ReadonlyMap<string, RecordedEntry>;
  /** The path of the ledger's file, for findings. */
  readonly file: string;
  /** The stories of the publication, but for those that are just as they were recorded. Drafts are not recorded. */
  readonly others: readonly LibraryStory[];
  /** Gives the file of the story that is at an address now, or was, among all stories; nothing where none is. */
  readonly fileAt: (slug: string) => string | undefined;
  /** The present time: what is under embargo has been promised to nobody. */
  readonly now: Date;
}

/**
 * Records what is published or withdrawn and is not recorded just so, and finds what has been promised to subscribers and would not be
 * kept. What the ledger says does not depend on the present time, so that a story under embargo is recorded beforehand and
 * can be published by a build that may not change the ledger.
 */
export function updateLedger({ recorded, file, others, fileAt, now }: LedgerUpdate): UpdatedLedger {
  const promised = new Map([...recorded].filter(([, entry]) => isPromise(entry, now)));
  const all = new Map<string, LibraryStory>();
  const current = new Map<string, LibraryStory>();
  for (const story of others) {
    all.set(story.record.id, story);
    if (story.record.status !== "draft") current.set(story.record.id, story);
  }
  const added = [...current.values()].filter(({ record }) => !recorded.has(record.id));
  const replaced = new Set<string>();
  const findings: BrokenPromise[] = [];
  const orphans = orphansBySlug(promised, current);
  for (const story of added) {
    const slugs = [story.record.slug, ...story.record.formerSlugs];
    const former = slugs.map((slug) => orphans.get(slug)).find((entry) => entry !== undefined);
    if (!former) continue;
    replaced.add(former.id);
    findings.push(idChanged(story, former));
  }
  for (const entry of promised.values()) {
    if (!replaced.has(entry.id))
      findings.push(...brokenPromises(entry, all.get(entry.id), { file, now, fileAt }));
  }
  const gone = [...promised].filter(([id]) => !current.has(id));
  const ledger = new Map<string, LedgerEntry>(gone);
  for (const [id, story] of current) ledger.set(id, entryOf(story, { entry: promised.get(id), now }));
  return {
    ledger,
    added: added.map(({ record }) => record.id).toSorted(),
    returned: [...promised.values()]
      .filter(({ id, withdrawn }) => withdrawn && current.get(id)?.record.status === "published")
      .map(({ id }) => id)
      .toSorted(),
    takenOut: gone.map(([, entry]) => entry),
    findings,
  };
}

/** Says whether readers have what an entry is of: it was under no embargo, or that is over. */
export function isPromise({ embargoedUntil }: LedgerEntry, now: Date): boolean {
  return embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime();
}

/** Gives the entries of stories that are not there any more, by their slugs: a new story there is one of them renamed. */
function orphansBySlug(
  promised: ReadonlyMap<string, RecordedEntry>,
  current: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, RecordedEntry> {
  const orphans = [...promised.values()].filter(({ id, withdrawn }) => !withdrawn && !current.has(id));
  return new Map(orphans.map((entry) => [entry.slug, entry]));
}

function idChanged({ record, file }: LibraryStory, former: LedgerEntry): UnplacedFinding {
  return {
    file,
    code: "story-id-changed",
    message: `The story at “${former.slug}” was published as ${former.id}, and is ${record.id} now; every subscriber would be shown it again as new.`,
    hint: `Put the id back: ${former.id}. If this is another story, give it another slug, and withdraw the former one.`,
    about: ["id"],
  };
}
