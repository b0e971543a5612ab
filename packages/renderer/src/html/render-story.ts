import type { Article } from "@copydesk/article-schema";
import { pageAddress } from "../address/address.js";
import { expectArticle, expectObject } from "../expect.js";
import { expectFunctions } from "../expect-functions.js";
import type { OnWarning } from "../feed/feed.js";
import { findForbidden } from "../feed/find-forbidden.js";
import { markdownToHtml } from "../markdown/markdown-to-html.js";
import type { MarkdownParser } from "../markdown/remark-parser.js";
import type { LinkTargets } from "../markdown/resolve-links.js";
import type { Story } from "../story.js";
import { linkTargets } from "./link-targets.js";

/** Where a story stands, and where its mentions lead. */
export interface RenderStoryOptions {
  /** The absolute address of the story's page. */
  readonly url: string;
  /**
   * Gives the address of the page of one of the article's entities, which may be relative to the story's. By default it is the
   * entity's place in the list at the end of the story's own page.
   */
  readonly entityUrl?: LinkTargets["entityUrl"] | undefined;
  /** What reads the body: remark's own parser by default, or `nativeParser` of `@copydesk/renderer/native`. */
  readonly parser?: MarkdownParser | undefined;
  /** Is told of everything in the article's texts that pages and feeds cannot carry as it is. */
  readonly onWarning?: OnWarning | undefined;
}

/**
 * Gives an article with its body as sanitised HTML, ready for pages and feeds.
 *
 * @typeParam Told what the article is, where it has fields of its own: the story has them too
 * @param article an article that `checkArticle` finds nothing wrong with: a body that it calls `body-too-intricate` may keep the
 *   parser busy for minutes; a mention of an undeclared entity loses its link
 * @param options where the story stands, and where its mentions lead
 * @throws {TypeError} where the story's address is not an absolute one of the web, the article was not parsed, or the options or what
 *   their functions give are at fault
 */
export function renderStory<Told extends Article>(article: Told, options: RenderStoryOptions): Story<Told> {
  expectArticle(article, "article");
  expectObject(options, "options", "Say the address of the story's page, as { url }.");
  expectFunctions(options, "options", ["entityUrl", "parser", "onWarning"]);
  const url = pageAddress(options.url, "options.url");
  if (options.onWarning) for (const warning of findForbidden(article)) options.onWarning(warning, article.id);
  const targets = linkTargets(article, url, options.entityUrl);
  const contentHtml = markdownToHtml(article.body, targets, options.parser);
  return { article, url, contentHtml };
}
