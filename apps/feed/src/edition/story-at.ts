import type { Article } from "@copydesk/article-schema";
import { type MarkdownParser, renderStory, type Story } from "@copydesk/renderer";
import type { Addresses } from "../site/addresses.js";

/**
 * Renders an article as an edition publishes it: at its address, with its mentions leading to the
 * entities' pages.
 *
 * @param article the article
 * @param addresses where the parts of the edition stand
 * @param parser what reads the body, if not remark's own parser
 */
export function storyAt(article: Article, addresses: Addresses, parser?: MarkdownParser): Story {
  return renderStory(article, {
    url: addresses.story(article.slug),
    entityUrl: addresses.entity,
    parser,
  });
}
