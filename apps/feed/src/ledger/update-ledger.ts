import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import type { PlacedArticle } from "../content/placed-article.js";
import { entryOf } from "./entry-of.js";
import type { Ledger, LedgerEntry, RecordedEntry } from "./ledger.js";
import { brokenPromises } from "./broken-promises.js";

/** What {@link updateLedger} gives: the ledger after the build, and the promises that the build would break. */
export interface UpdatedLedger {
  readonly ledger: Ledger;
  /** The ids of stories that were not in the ledger before, sorted. */
  readonly added: readonly string[];
  /** Errors: where there is any, the ledger is not to be written. */
  readonly findings: readonly ContentFinding[];
}

/** What {@link updateLedger} is told. */
export interface LedgerUpdate {
  /** What was recorded before. */
  readonly recorded: ReadonlyMap<string, RecordedEntry>;
  /** The path of the ledger's file, for findings. */
  readonly file: string;
  /** Every article of the publication. Drafts are not recorded. */
  readonly stories: readonly PlacedArticle[];
  /** The present time: what is under embargo has been promised to nobody. */
  readonly now: Date;
}

/**
 * Records every story that is published or withdrawn, and finds what has been promised to subscribers and would not be
 * kept. What the ledger says does not depend on the present time, so that a story under embargo is recorded beforehand and
 * can be published by a build that may not change the ledger.
 */
export function updateLedger({ recorded, file, stories, now }: LedgerUpdate): UpdatedLedger {
  const promised = new Map([...recorded].filter(([, entry]) => isPromise(entry, now)));
  const current = new Map(
    stories
      .filter(({ article }) => article.status !== "draft")
      .map((story) => [story.article.id as string, story]),
  );
  const added = [...current.keys()].filter((id) => !recorded.has(id)).toSorted();
  const replaced = new Set<string>();
  const findings: ContentFinding[] = [];
  for (const id of added) {
    const story = current.get(id);
    const former = story && replacedBy(story, promised, current);
    if (!story || !former) continue;
    replaced.add(former.id);
    findings.push(idChanged(story, former));
  }
  const all = new Map(stories.map((story) => [story.article.id as string, story]));
  for (const entry of promised.values()) {
    if (!replaced.has(entry.id)) findings.push(...brokenPromises(entry, all.get(entry.id), { file, now }));
  }
  const kept = [...promised].filter(([id]) => !current.has(id));
  const entries = [...current].map(([id, { article }]) => [id, entryOf(article, promised.get(id))] as const);
  return { ledger: new Map<string, LedgerEntry>([...kept, ...entries]), added, findings };
}

function isPromise({ embargoedUntil }: LedgerEntry, now: Date): boolean {
  return embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime();
}

/** Gives the entry of the story that a new story looks like under another id. */
function replacedBy(
  { article }: PlacedArticle,
  promised: ReadonlyMap<string, RecordedEntry>,
  current: ReadonlyMap<string, unknown>,
): RecordedEntry | undefined {
  const slugs = new Set<string>([article.slug, ...article.formerSlugs]);
  return [...promised.values()].find(
    ({ id, slug, withdrawn }) => slugs.has(slug) && !withdrawn && !current.has(id),
  );
}

function idChanged({ article, file, placeOf }: PlacedArticle, former: LedgerEntry): ContentFinding {
  return fileFinding(
    file,
    "story-id-changed",
    `The story at “${former.slug}” was published as ${former.id}, and is ${article.id} now; every subscriber would be shown it again as new.`,
    `Put the id back: ${former.id}. If this is another story, give it another slug, and withdraw the former one.`,
    placeOf(["id"]),
  );
}
