export { atomChunks, isAtomId, renderAtom, renderAtomBytes, streamAtom } from "./atom/index.js";
export { authorNames } from "./authors.js";
export { contributorNames } from "./contributors.js";
export { later, momentOf, rfc3339, rfc822 } from "./date/moment.js";
export { readableDate } from "./date/readable.js";
export { archiveFeed, type ArchivedFeed } from "./feed/archive.js";
export { feedContent } from "./feed/content.js";
export type { FeedExtension, ItemExtension } from "./feed/extension.js";
export type { Feed, FeedArchive, FeedHead, FeedOfItems, OnWarning, StoryStream } from "./feed/feed.js";
export type { OnItem, WrittenItem } from "./feed/written-item.js";
export { findForbidden, type TextWarning } from "./feed/find-forbidden.js";
export { storiesAt } from "./feed/stories-at.js";
export { guidOf } from "./feed/guid.js";
export { categoriesOf, type Category } from "./feed/taxonomy.js";
export {
  direction,
  entityAnchor,
  entityTypeTitles,
  inEnglish,
  isolated,
  jsonLdScript,
  type MarkdownParser,
  type ArticleLinks,
  type ArticleOptions,
  renderArticle,
  renderStory,
  type RenderStoryOptions,
  storyHead,
  type StoryHeadOptions,
  timeElement,
} from "./html/index.js";
export {
  type CopydeskEntity,
  type CopydeskExtension,
  jsonFeedChunks,
  type JsonFeedOptions,
  renderJsonFeed,
  renderJsonFeedBytes,
  streamJsonFeed,
} from "./json-feed/index.js";
export { type Opml, type OpmlFeed, type OpmlGroup, renderOpml } from "./opml/index.js";
export { renderRss, renderRssBytes, rssChunks, streamRss } from "./rss/index.js";
export { alphabeticalKey } from "./text/alphabetical.js";
export { htmlToText } from "./text/html-to-text.js";
export { storyMarkdown, type StoryMarkdownOptions } from "./text/story-markdown.js";
export { storyText } from "./text/story-text.js";
export {
  type NewsSitemapOptions,
  type NewsStory,
  renderNewsSitemap,
  renderSitemap,
  type SitemapDocument,
  type SitemapOptions,
  type SitemapPage,
} from "./sitemap/index.js";
export type { Story } from "./story.js";
export {
  attributes,
  type Attributes,
  hasForbidden,
  html,
  type Interpolation,
  type Markup,
  trustedHtml,
  withoutForbidden,
  xml,
} from "./template/index.js";
