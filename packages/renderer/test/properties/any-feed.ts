import { Publication } from "@copydesk/article-schema";
import { articleArbitrary, publicationArbitrary } from "@copydesk/article-schema/testing";
import { type Feed, renderStory, type Story } from "@copydesk/renderer";
import * as fc from "fast-check";
import { anySeenLine, anySeenText, anyText } from "./any-text.ts";

const url = "https://news.example/stories/a/?b=1&c=2";

/** Any publication, with any text in its text fields. */
export const anyPublication: fc.Arbitrary<Publication> = fc
  .tuple(publicationArbitrary(), anySeenLine, anySeenText, anySeenLine)
  .map(([publication, title, description, line]) =>
    Publication.parse({ ...publication, title, description, publisher: line, rights: { notice: line } }),
  );

/** Any article, with any text in its text fields but the body. */
const anyArticle = articleArbitrary({ line: anySeenLine, text: anySeenText });

/** Any story, with any text in every field, and for its HTML too: what feeds make of it does not depend on what it is. */
export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(anyArticle, anyText)
  .map(([article, contentHtml]) => ({ article, url, contentHtml }));

/** Any story, with any text for its Markdown. */
export const anyRenderedStory: fc.Arbitrary<Story> = fc
  .tuple(anyArticle, anyText)
  .map(([article, text]) => renderStory({ ...article, body: `${article.body}\n\n${text}` }, { url }));

/** Any feed of such a story. */
export function anyFeedOf(
  story: fc.Arbitrary<Story>,
): fc.Arbitrary<Feed & { readonly stories: readonly [Story] }> {
  return fc
    .tuple(story, anyPublication, anySeenLine, anySeenText)
    .map(([only, publication, title, description]) => ({
      publication,
      title,
      description,
      url: "https://news.example/feed?a=1&b=2",
      homeUrl: "https://news.example/?a&b",
      stories: [only],
    }));
}
