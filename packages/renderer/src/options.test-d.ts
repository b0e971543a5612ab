import { expectTypeOf, test } from "vitest";
import type {
  ArticleLinks,
  FeedArchive,
  FeedExtension,
  FeedHead,
  JsonFeedOptions,
  NewsStory,
  Opml,
  OpmlFeed,
  RenderStoryOptions,
  SitemapOptions,
  SitemapPage,
  StoryHeadOptions,
  StoryMarkdownOptions,
} from "./index.js";

/** What may be left out, said to be undefined, as one has it from a parameter or a field that may be. */
type Undefined<Options> = {
  [Name in keyof Options]: object extends Pick<Options, Name> ? undefined : Options[Name];
};

test("what may be left out may be undefined, also for those who tell the two apart", () => {
  expectTypeOf<Undefined<ArticleLinks>>().toExtend<ArticleLinks>();
  expectTypeOf<Undefined<FeedArchive>>().toExtend<FeedArchive>();
  expectTypeOf<Undefined<FeedExtension>>().toExtend<FeedExtension>();
  expectTypeOf<Undefined<FeedHead>>().toExtend<FeedHead>();
  expectTypeOf<Undefined<JsonFeedOptions>>().toExtend<JsonFeedOptions>();
  expectTypeOf<Undefined<NewsStory["article"]>>().toExtend<NewsStory["article"]>();
  expectTypeOf<Undefined<Opml>>().toExtend<Opml>();
  expectTypeOf<Undefined<NonNullable<Opml["owner"]>>>().toExtend<NonNullable<Opml["owner"]>>();
  expectTypeOf<Undefined<OpmlFeed>>().toExtend<OpmlFeed>();
  expectTypeOf<Undefined<RenderStoryOptions>>().toExtend<RenderStoryOptions>();
  expectTypeOf<Undefined<SitemapOptions>>().toExtend<SitemapOptions>();
  expectTypeOf<Undefined<SitemapPage>>().toExtend<SitemapPage>();
  expectTypeOf<Undefined<StoryHeadOptions>>().toExtend<StoryHeadOptions>();
  expectTypeOf<Undefined<StoryMarkdownOptions>>().toExtend<StoryMarkdownOptions>();
});
