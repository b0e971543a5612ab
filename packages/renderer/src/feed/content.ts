import { expectStory } from "../expect.js";
import { correctionList } from "../html/corrections.js";
import { mediaFigures } from "../html/credits.js";
import { direction } from "../html/direction.js";
import { disclosureNote } from "../html/notices.js";
import type { Story } from "../story.js";
import { html } from "../template/html.js";
import { attributes } from "../template/markup.js";
import { withLineFeeds } from "../text/line-feeds.js";

/**
 * Gives the full text of a story as feeds carry it: the body, then its media with credits, then what part software had in it and
 * what was corrected. Sanitised HTML in which every address is absolute, and which says so itself where it runs from right to
 * left: readers show it in a page of theirs, and of its language they take no notice. Of a withdrawn story, that is nothing.
 *
 * @param story what `renderStory` gave
 * @throws {TypeError} where it is no story, or its article was not parsed
 */
export function feedContent(story: Story): string {
  expectStory(story);
  return story.article.status === "withdrawn" ? "" : contentOf(story);
}

/** Gives {@link feedContent} of a story that was looked at already. */
export function contentOf(story: Story): string {
  const { language } = story.article;
  const content = wholeText(story);
  if (direction(language) === "ltr") return content;
  const start = html`<div ${attributes({ lang: language, dir: "rtl" })}>`;
  return `${String(start)}\n${content}\n</div>`;
}

function wholeText(story: Story): string {
  const { article } = story;
  let content = withLineFeeds(story.contentHtml);
  for (const part of [...mediaFigures(story), disclosureNote(article), correctionList(article)])
    if (part !== undefined) content += `\n${String(part)}`;
  return content;
}
