import type { Publication } from "@copydesk/article-schema";
import type { MarkdownParser, Story } from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import { listedStories, type ListedStoryOf } from "../pages/listed-story.js";
import { addressesBelow } from "../site/addresses.js";
import type { Channels } from "./channels-of.js";
import type { Months } from "./months-of.js";
import type { PlannedStory } from "../records/planned-story.js";
import type { StoryKey } from "../records/story-record.js";
import type { TeaserOf } from "../records/teaser.js";

/** What an edition is planned from, beside its stories. */
export interface PlanOptions {
  /** Who publishes. */
  readonly publication: Publication;
  /** The absolute address that the edition is published under. */
  readonly baseUrl: string;
  /** Gives a story whole, as `storyAt` renders it. It is asked again and again, and only while something is rendered. */
  readonly storyOf: (story: StoryKey) => Story;
  /** Gives what lists show of a story. It is asked again and again, and only while something is rendered. */
  readonly teaserOf: TeaserOf;
  /** What reads Markdown, and says where in it each part stands; remark's own parser where it is left out. */
  readonly parser?: MarkdownParser | undefined;
  /** The present time: a news sitemap holds the stories of the two days before it. Nothing else depends on it. */
  readonly now: Date;
}

/** Which stories are listed where, and in which order. */
export interface Lists {
  /** The published stories, the newest first. */
  readonly published: readonly PlannedStory[];
  /** The stories that were taken back, the newest first. */
  readonly withdrawn: readonly PlannedStory[];
  /** The places of stories that readers are not shown any more, as `vacatedPlaces` gives them. */
  readonly vacated: readonly number[];
  readonly channels: Channels;
  readonly months: Months;
}

/** What is known of the stories that a published one is told to be a translation of. */
export interface OtherStories {
  /** Gives the slug of one that is published, by its id. */
  readonly slugOf: (id: string) => string | undefined;
  /** Says of an id whether it is that of one that readers may not be told of. */
  readonly isHidden: (id: string) => boolean;
}

/** Says whether a document is asked for, by the stories that it shows. */
export type IsWanted = (shown: readonly PlannedStory[]) => boolean;

/** What the parts of an edition are planned from. */
export interface Planning
  extends Lists, OtherStories, Pick<PlanOptions, "storyOf" | "teaserOf" | "parser" | "now"> {
  /** Says which documents of long lists are asked for, where not all are: of thousands, a changed story is on a few. */
  readonly isWanted?: IsWanted | undefined;
  readonly site: Site;
  /** Gives what pages with lists show of a story, as HTML. */
  readonly listedOf: ListedStoryOf;
}

/**
 * Puts together what an edition is planned from.
 *
 * @param isWanted says which documents of long lists are asked for; all are where it is left out
 */
export function planningOf(
  { publication, baseUrl, storyOf, teaserOf, parser, now }: PlanOptions,
  lists: Lists & OtherStories,
  isWanted?: IsWanted,
): Planning {
  const site = { publication, addresses: addressesBelow(baseUrl) };
  const listedOf = listedStories(site, teaserOf, lists.published.length);
  return {
    ...lists,
    isWanted,
    site,
    storyOf,
    teaserOf,
    listedOf,
    parser,
    now,
  };
}

/** Gives the slug of a published story by its id. The index is made when it is first asked: few publications translate. */
export function slugsOf(published: readonly PlannedStory[]): (id: string) => string | undefined {
  let slugs: ReadonlyMap<string, string> | undefined;
  return (id) => {
    slugs ??= new Map(published.map(({ record }) => [record.id, record.slug]));
    return slugs.get(id);
  };
}
