import type { Article } from "@copydesk/article-schema";
import { absoluteAddress, canonicalAddress } from "../address/address.js";
import { markdownToHtml } from "../markdown/markdown-to-html.js";
import type { MarkdownParser } from "../markdown/remark-parser.js";
import type { LinkTargets } from "../markdown/resolve-links.js";
import type { Story } from "../story.js";
import { entityAnchor } from "./entity-list.js";

/** Where a story stands, and where its mentions lead. */
export interface RenderStoryOptions {
  /** The absolute address of the story's page. */
  readonly url: string;
  /**
   * Gives the absolute address of the page of one of the article's entities. By default it is the entity's place in the
   * list at the end of the story's own page.
   */
  readonly entityUrl?: LinkTargets["entityUrl"];
  /** What reads the body: remark's own parser by default, or `nativeParser` of `@copydesk/renderer/native`. */
  readonly parser?: MarkdownParser;
}

/**
 * Gives an article with its body as sanitised HTML, ready for pages and feeds.
 *
 * @param article an article that `checkArticle` finds nothing wrong with; a mention of an undeclared entity loses its link
 * @param options where the story stands, and where its mentions lead
 * @throws {TypeError} where the story's address is not an absolute one
 */
export function renderStory(article: Article, options: RenderStoryOptions): Story {
  const { url } = options;
  const declared = new Set<string>(article.entities.map((entity) => entity.id));
  const entityUrl = options.entityUrl ?? ((id: string) => absoluteAddress(`#${entityAnchor(id)}`, url));
  const targets: LinkTargets = {
    storyUrl: canonicalAddress(url),
    entityUrl: (id) => (declared.has(id) ? entityUrl(id) : undefined),
  };
  const contentHtml = markdownToHtml(article.body, targets, options.parser);
  return { article, url, contentHtml };
}
