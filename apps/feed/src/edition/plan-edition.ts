import { type Catalogue, formatCatalogue } from "./format-catalogue.js";
import { channelsOf } from "./channels-of.js";
import { monthsOf } from "./months-of.js";
import { newestFirst, placeOf } from "../records/newest-first.js";
import type { Dated, RecordedStory } from "../records/planned-story.js";
import { planArchive } from "./plan-archive.js";
import { isPlannedInPart } from "./plan-changed.js";
import { planChannelDirectories } from "./plan-channel-directories.js";
import { planDirectories } from "./plan-directories.js";
import { planChannelFeeds, planMainFeed } from "./plan-feeds.js";
import { planChannelPages, planHome } from "./plan-lists.js";
import { planMoved } from "./plan-moved.js";
import { type Planning, planningOf, type PlanOptions, slugsOf } from "./planning.js";
import { planSitemaps } from "./plan-sitemaps.js";
import { vacatedPlaces } from "./places.js";
import { planSoftware } from "./plan-software.js";
import { planStories } from "./plan-stories.js";
import type { Edition, Resource } from "./resource.js";
import type { StoryRecord } from "../records/story-record.js";

/** What {@link planEdition} is told. */
export interface PlanEditionOptions extends PlanOptions {
  /** The stories that readers may be told of, in any order, no two with one slug; withdrawn ones leave a notice. */
  readonly stories: readonly RecordedStory[];
  /** The stories that have expired. They are in no list and no feed, and leave an empty place in archives. */
  readonly expired?: readonly RecordedStory[] | undefined;
  /** The withdrawn stories of which only the ledger knows. They leave an empty place too. */
  readonly takenOut?: readonly Dated[] | undefined;
  /**
   * Says of an id whether it is that of a story that readers may not be told of. Where it is left out, there is no such story.
   */
  readonly isHidden?: ((id: string) => boolean) | undefined;
}

/** All of an edition. */
export interface WholeEdition extends Edition {
  /**
   * Gives its catalogue, with which `planChanged` plans what shows some stories; nothing where the edition is so small that this
   * would save nothing.
   *
   * @param stories every story of the publication, in an order that will be the same
   */
  readonly catalogue: (stories: readonly RecordedStory[]) => Catalogue | undefined;
}

/** Says what a publication publishes, and where. Nothing is rendered before it is asked for. */
export function planEdition(options: PlanEditionOptions): WholeEdition {
  const storiesThat = (status: StoryRecord["status"]) =>
    newestFirst(options.stories.filter(({ record }) => record.status === status));
  const [published, withdrawn] = [storiesThat("published"), storiesThat("withdrawn")];
  const gone = [
    ...withdrawn,
    ...[...(options.expired ?? []).map(({ record }) => record), ...(options.takenOut ?? [])].map(placeOf),
  ];
  const planning = planningOf(options, {
    published,
    withdrawn,
    vacated: vacatedPlaces(published, gone),
    channels: channelsOf(published, withdrawn, options.publication.language),
    months: monthsOf(published),
    slugOf: slugsOf(published),
    isHidden: options.isHidden ?? (() => false),
  });
  return {
    baseUrl: planning.site.addresses.home,
    resources: { [Symbol.iterator]: () => plan(planning) },
    catalogue: (stories) =>
      isPlannedInPart(published.length) ? formatCatalogue(planning, stories) : undefined,
  };
}

/** Puts first what others lead to, and the feed of all stories before those that take its items. */
function* plan(planning: Planning): Generator<Resource> {
  const paths: string[] = [];
  yield* planSoftware(planning);
  yield* planStories(planning);
  yield* noting(planChannelPages(planning), paths);
  yield* noting(planArchive(planning), paths);
  yield* noting(planHome(planning), paths);
  yield* planMainFeed(planning);
  yield* planChannelFeeds(planning);
  yield* noting(planChannelDirectories(planning), paths);
  yield* planSitemaps(planning, paths);
  yield* planDirectories(planning);
  yield* planMoved(planning);
}

/** Notes the paths of pages on their way, for the sitemap. */
function* noting(resources: Iterable<Resource>, paths: string[]): Generator<Resource> {
  for (const resource of resources) {
    paths.push(resource.path);
    yield resource;
  }
}
