import { authorLine } from "../authors.js";
import { correctionsInOrder } from "../corrections.js";
import { readableDate } from "../date/readable.js";
import { disclosureOf } from "../disclosure.js";
import { expectStory } from "../expect.js";
import { creditLine } from "../media/caption.js";
import { labels } from "../media/labels.js";
import type { Story } from "../story.js";
import { withoutForbidden } from "../template/characters.js";
import { htmlToText } from "./html-to-text.js";

/**
 * Gives a story as plain text that stands by itself: its headline, summary, byline and date, the copy, the credits, what part
 * software had in it, the corrections, and where it was published. Of a withdrawn story, it says that, and repeats nothing of it.
 *
 * @param story what `renderStory` gave
 * @throws {TypeError} where it is no story, or its article was not parsed
 */
export function storyText(story: Story): string {
  expectStory(story);
  const { article, url, contentHtml } = story;
  const { language, withdrawal } = article;
  const onDay = (date: string) => readableDate(date, language);
  const parts =
    article.status === "withdrawn"
      ? ["This story was withdrawn.", withdrawal && `${onDay(withdrawal.date)}: ${withdrawal.reason}`, url]
      : [
          article.headline,
          article.summary,
          [authorLine(article), article.dateline, onDay(article.datePublished)].filter(Boolean).join(", "),
          article.dateModified && `Updated ${onDay(article.dateModified)}`,
          htmlToText(contentHtml),
          ...article.media.map(({ kind, credit, caption }) =>
            creditLine(caption, `${labels[kind]} credit: ${credit}`),
          ),
          disclosureOf(article)?.text,
          ...correctionsInOrder(article).map(({ date, text }) => `Correction, ${onDay(date)}: ${text}`),
          url,
        ];
  return withoutForbidden(`${parts.filter(Boolean).join("\n\n")}\n`);
}
