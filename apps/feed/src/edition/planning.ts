import type { MarkdownParser, Story } from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import type { Channels } from "./channels-of.js";
import type { PlannedStory } from "./newest-first.js";
import type { StoryRecord } from "./story-record.js";
import type { TeaserOf } from "./teaser.js";

/** What the parts of an edition are planned from. */
export interface Planning {
  readonly site: Site;
  /** The published stories, the newest first. */
  readonly published: readonly PlannedStory[];
  /** The stories that were taken back, the newest first. */
  readonly withdrawn: readonly PlannedStory[];
  readonly channels: Channels;
  /** Gives the slug of a published story, by its id. */
  readonly slugOf: (id: string) => string | undefined;
  /** Gives a story whole. */
  readonly storyOf: (record: StoryRecord) => Story;
  /** Gives what lists show of a story. */
  readonly teaserOf: TeaserOf;
  /** What reads Markdown, and says where in it each part stands; remark's own parser where it is left out. */
  readonly parser?: MarkdownParser | undefined;
  /** The present time, for what is listed only while it is news. */
  readonly now: Date;
}
