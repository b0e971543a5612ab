import { correctionList } from "../html/corrections.js";
import { mediaFigures } from "../html/credits.js";
import type { Story } from "../story.js";
import { withLineFeeds } from "../text/line-feeds.js";

/**
 * Gives the full text of a story as feeds carry it: the body, then its media with credits, then what was corrected.
 * Sanitised HTML in which every address is absolute.
 *
 * @param story what `renderStory` gave
 */
export function feedContent(story: Story): string {
  const { media, corrections } = story.article;
  let content = withLineFeeds(story.contentHtml);
  if (media.length === 0 && corrections.length === 0) return content;
  for (const part of [...mediaFigures(story), correctionList(story.article)])
    if (part !== undefined) content += `\n${String(part)}`;
  return content;
}
