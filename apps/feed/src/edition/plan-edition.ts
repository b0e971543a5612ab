import type { Publication } from "@copydesk/article-schema";
import type { MarkdownParser, Story } from "@copydesk/renderer";
import { addressesBelow } from "./addresses.js";
import { channelsOf } from "./channels-of.js";
import { contentTypes } from "./content-types.js";
import { newestFirst, type PlannedStory } from "./newest-first.js";
import { planArchive } from "./plan-archive.js";
import { isPlannedInPart, planChanged } from "./plan-changed.js";
import { planChannelDirectories } from "./plan-channel-directories.js";
import { planDirectories } from "./plan-directories.js";
import { planChannelFeeds, planMainFeed } from "./plan-feeds.js";
import { planChannelPages, planHome } from "./plan-lists.js";
import { planMoved } from "./plan-moved.js";
import type { Planning } from "./planning.js";
import { planSitemaps } from "./plan-sitemaps.js";
import { planSoftware } from "./plan-software.js";
import { planStories } from "./plan-stories.js";
import type { Edition, Resource } from "./resource.js";
import type { StoryRecord } from "./story-record.js";
import type { TeaserOf } from "./teaser.js";

/** What an edition is planned from. */
export interface PlanOptions {
  /** Who publishes. */
  readonly publication: Publication;
  /** The absolute address that the edition is published under. */
  readonly baseUrl: string;
  /** The stories that readers may be told of, in any order, no two with one slug; withdrawn ones leave a notice. */
  readonly stories: readonly StoryRecord[];
  /** Gives a story whole, as `storyAt` renders it. It is asked again and again, and only while something is rendered. */
  readonly storyOf: (record: StoryRecord) => Story;
  /** Gives what lists show of a story. */
  readonly teaserOf: TeaserOf;
  /** What reads Markdown, and says where in it each part stands; remark's own parser where it is left out. */
  readonly parser?: MarkdownParser | undefined;
  /** The present time: a news sitemap holds the stories of the two days before it. Nothing else depends on it. */
  readonly now: Date;
  /** The ids of stories: then only what shows one of these is planned, where there are enough for that to be worth it. */
  readonly changed?: ReadonlySet<string> | undefined;
}

/** Says what a publication publishes, and where. Nothing is rendered before it is asked for. */
export function planEdition(options: PlanOptions): Edition {
  const { publication, baseUrl, stories, storyOf, teaserOf, now, parser, changed } = options;
  const addresses = addressesBelow(baseUrl);
  const published = newestFirst(stories.filter(({ status }) => status === "published"));
  const withdrawn = newestFirst(stories.filter(({ status }) => status === "withdrawn"));
  const part =
    changed && isPlannedInPart(published.length)
      ? published.filter(({ record }) => changed.has(record.id))
      : undefined;
  const planning: Planning = {
    site: { publication, addresses },
    published,
    withdrawn,
    channels: channelsOf(published, withdrawn, part),
    slugOf: slugsOf(published),
    storyOf,
    teaserOf,
    parser,
    now,
  };
  return {
    baseUrl: addresses.home,
    isPart: part !== undefined,
    resources: { [Symbol.iterator]: () => (part ? planChanged(planning, part) : plan(planning)) },
  };
}

/** Puts first what others lead to. */
function* plan(planning: Planning): Generator<Resource> {
  const paths: string[] = [];
  yield* planSoftware(planning);
  yield* planStories(planning);
  yield* noting(planChannelPages(planning), paths);
  yield* noting(planArchive(planning), paths);
  yield* noting(planHome(planning), paths);
  yield* planChannelFeeds(planning);
  yield* planMainFeed(planning);
  yield* noting(planChannelDirectories(planning), paths);
  yield* planSitemaps(planning, paths);
  yield* planDirectories(planning);
  yield* planMoved(planning);
}

/** Notes the paths of pages on their way, for the sitemap. */
function* noting(resources: Iterable<Resource>, paths: string[]): Generator<Resource> {
  for (const resource of resources) {
    if (resource.contentType === contentTypes.html) paths.push(resource.path);
    yield resource;
  }
}

/** Gives the slug of a published story by its id. The index is made when it is first asked: few publications translate. */
function slugsOf(published: readonly PlannedStory[]): (id: string) => string | undefined {
  let slugs: ReadonlyMap<string, string> | undefined;
  return (id) => {
    slugs ??= new Map(published.map(({ record }) => [record.id, record.slug]));
    return slugs.get(id);
  };
}
