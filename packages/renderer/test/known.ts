import {
  authorNames,
  categoriesOf,
  type Feed,
  feedContent,
  guidOf,
  momentOf,
  type Story,
  withoutForbidden,
} from "@copydesk/renderer";
import type { ReadItem } from "./read-back.ts";

/** What every reader must know of a story, whatever the format: what was put in, but for characters that XML forbids. */
export function known(story: Story, { publication }: Pick<Feed, "publication">): ReadItem {
  const { article, url } = story;
  return {
    id: withoutForbidden(guidOf(article)),
    title: withoutForbidden(article.headline),
    link: url,
    published: momentOf(article.datePublished).getTime(),
    modified: article.dateModified === undefined ? undefined : momentOf(article.dateModified).getTime(),
    authors: authorNames(article, publication).map(withoutForbidden),
    categories: categoriesOf(article, publication).map(({ term }) => withoutForbidden(term)),
    summary: withoutForbidden(article.summary),
    // In a CDATA section, a carriage return is read as a line feed.
    content: withoutForbidden(feedContent(story)).replace(/\r\n?/g, "\n"),
  };
}

/** RSS says moments in whole seconds. */
export function inSeconds(item: ReadItem): ReadItem {
  return { ...item, published: Math.floor(item.published / 1000) * 1000 };
}

/** Atom's ids are IRIs; a guid that is none gives way to the article's own id. */
export function withAtomId(item: ReadItem, { article }: Story): ReadItem {
  const guid = guidOf(article);
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  const isIri =
    /^[a-z][a-z0-9+.-]*:(?:[^\s\u0000-\u0020\u007f-\u009f<>"{}|\\^`%\ufff0-\uffff]|%[0-9a-f]{2})+$/i;
  return isIri.test(guid) && guid.isWellFormed() ? item : { ...item, id: article.id };
}
