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
  const published = momentOf(article.datePublished).getTime();
  return {
    id: withoutForbidden(guidOf(article)),
    title: withoutForbidden(article.headline),
    link: url,
    published,
    modified:
      article.dateModified === undefined
        ? undefined
        : Math.max(published, momentOf(article.dateModified).getTime()),
    authors: authorNames(article, publication).map(withoutForbidden),
    categories: categoriesOf(article, publication).map(({ term }) => withoutForbidden(term)),
    summary: withoutForbidden(article.summary),
    content: withoutForbidden(feedContent(story)),
  };
}

/** RSS says moments in whole seconds. */
export function inSeconds(item: ReadItem): ReadItem {
  return { ...item, published: Math.floor(item.published / 1000) * 1000 };
}

/** Atom's ids are IRIs; a guid that is none gives way to the article's own id. */
export function withAtomId(item: ReadItem, { article }: Story): ReadItem {
  const guid = guidOf(article);
  return isIri(guid) ? item : { ...item, id: article.id };
}

/** RFC 3987: a scheme, and no character that only an escape may stand for. */
function isIri(text: string): boolean {
  const [, rest] = /^[a-z][a-z0-9+.-]*:(.+)$/is.exec(text) ?? [];
  if (rest === undefined || !text.isWellFormed()) return false;
  return /^(?:[^\s\p{Cc}\ufff0-\uffff<>"{}|\\^`%]|%[0-9a-f]{2})+$/iu.test(rest);
}
