import type { Article, Publication } from "@copydesk/article-schema";
import { authorNames } from "../authors.js";
import { rfc3339 } from "../date/moment.js";
import { feedContent } from "../feed/content.js";
import { guidOf } from "../feed/guid.js";
import { categoriesOf } from "../feed/taxonomy.js";
import type { Story } from "../story.js";
import { htmlToText } from "../text/html-to-text.js";

/**
 * What a JSON feed says of a story's entities, under the key `_copydesk` of its item. Programs that do not know the
 * extension pass it by.
 */
export interface CopydeskExtension {
  /** What the story names: its id in the story, its kind and name, and whether the story is about it. */
  readonly entities: readonly {
    readonly id: string;
    readonly type: Article["entities"][number]["type"];
    readonly name: string;
    readonly is_about: boolean;
    readonly same_as?: readonly string[];
  }[];
}

/**
 * Gives one story as an item of a JSON feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export function jsonFeedItem(story: Story, publication: Publication): object {
  const { article, url } = story;
  const content = feedContent(story);
  const tags = categoriesOf(article, publication).map(({ term }) => term);
  const picture = article.media.find(({ kind }) => kind === "photo" || kind === "graphic")?.renditions[0]
    ?.url;
  return {
    id: guidOf(article),
    url,
    title: article.headline,
    content_html: content,
    content_text: htmlToText(content),
    summary: article.summary,
    image: picture,
    date_published: rfc3339(article.datePublished),
    date_modified: article.dateModified === undefined ? undefined : rfc3339(article.dateModified),
    authors: authorNames(article, publication).map((name) => ({ name })),
    tags: tags.length > 0 ? tags : undefined,
    language: article.language,
    attachments: attachmentsOf(article),
    _copydesk: article.entities.length > 0 ? extensionOf(article) : undefined,
  };
}

function attachmentsOf({ media }: Article): readonly object[] | undefined {
  const files = media.flatMap(({ renditions, caption }) =>
    renditions.map(({ url, mediaType, size, duration }) => ({
      url,
      mime_type: mediaType,
      title: caption,
      size_in_bytes: size,
      duration_in_seconds: duration,
    })),
  );
  return files.length > 0 ? files : undefined;
}

function extensionOf({ entities, about }: Article): CopydeskExtension {
  return {
    entities: entities.map(({ id, type, name, sameAs }) => ({
      id,
      type,
      name,
      is_about: about.includes(id),
      ...(sameAs.length > 0 ? { same_as: sameAs } : {}),
    })),
  };
}
