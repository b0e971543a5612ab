import type { Article, Publication } from "@copydesk/article-schema";
import { fileAddress, webAddress } from "../address/address.js";
import { namesOfAuthors } from "../authors.js";
import { changedAt } from "../date/changed-at.js";
import { rfc3339 } from "../date/moment.js";
import { guidOf } from "../feed/guid.js";
import { termsOf } from "../feed/taxonomy.js";
import { filesOf, leadingPicture } from "../media/files.js";
import type { Story } from "../story.js";
import type { JsonFeedOptions } from "./options.js";

/**
 * What a JSON feed says of a story's entities, under the key `_copydesk` of its item. Programs that do not know the
 * extension pass it by.
 */
export interface CopydeskExtension {
  /** The address of a page that documents the extension, where the feed was told of one. */
  readonly about?: string;
  /** Everything and everybody that the story names. */
  readonly entities: readonly CopydeskEntity[];
}

/** One of the entities that a story names. */
export interface CopydeskEntity {
  /** Its id within the story, such as `japan`. On the story's page it is at `#entity-japan`. */
  readonly id: string;
  readonly type: Article["entities"][number]["type"];
  /** The name that readers are shown. */
  readonly name: string;
  /** Other names that it goes by. */
  readonly other_names?: readonly string[];
  /** Whether the story is about it, and does not only name it. */
  readonly is_about: boolean;
  /** The addresses of pages elsewhere about the very same thing. */
  readonly same_as?: readonly string[];
}

/**
 * Gives one story as an item of a JSON feed, in which its contents are empty: they are too long to be written with the rest.
 *
 * @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export function jsonFeedItem(
  story: Story,
  publication: Publication,
  { contentText = true, aboutUrl }: JsonFeedOptions,
): object {
  const { article, url } = story;
  const modified = changedAt(article);
  const tags = termsOf(article);
  return {
    id: guidOf(article),
    url: webAddress(url, "story.url"),
    title: article.headline,
    content_html: "",
    content_text: contentText ? "" : undefined,
    summary: article.summary,
    image: leadingPicture(article, url)?.file.url,
    date_published: rfc3339(article.datePublished),
    date_modified: modified === undefined ? undefined : rfc3339(modified),
    authors: namesOfAuthors(article, publication).map((name) => ({ name })),
    tags: tags.length > 0 ? tags : undefined,
    language: article.language,
    attachments: attachmentsOf(story),
    _copydesk: article.entities.length > 0 ? extensionOf(story, aboutUrl) : undefined,
  };
}

function attachmentsOf({ article, url: storyUrl }: Story): readonly object[] | undefined {
  const files = article.media.flatMap((media) =>
    filesOf(media, storyUrl).map(({ url, mediaType, size, duration }) => ({
      url,
      mime_type: mediaType,
      title: media.caption ?? media.alt,
      size_in_bytes: size,
      // The specification has any number, and gofeed and others refuse the whole feed where it is no whole one.
      duration_in_seconds: duration === undefined ? undefined : Math.round(duration),
    })),
  );
  return files.length > 0 ? files : undefined;
}

function extensionOf({ article, url }: Story, about: string | undefined): CopydeskExtension {
  const subjects = new Set<string>(article.about);
  return {
    ...(about === undefined ? {} : { about: webAddress(about, "options.aboutUrl") }),
    entities: article.entities.map(({ id, type, name, otherNames, sameAs }) => {
      const pages = sameAs.flatMap((address) => fileAddress(address, url) ?? []);
      return {
        id,
        type,
        name,
        ...(otherNames.length > 0 ? { other_names: otherNames } : {}),
        is_about: subjects.has(id),
        ...(pages.length > 0 ? { same_as: pages } : {}),
      };
    }),
  };
}
