import type { Article, EntityType } from "@copydesk/article-schema";
import { guidOf } from "@copydesk/renderer";
import { plainName } from "./plain-name.js";

/** An entity that a story shows its readers the way to. */
export interface RecordedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/**
 * What lists, feeds and directories are planned from: a story without its text and its teaser, small enough that a hundred
 * thousand of them are held at once. Plain JSON, so that it can be stored.
 */
export interface StoryRecord {
  readonly id: string;
  /** The name by which subscribers' readers know it, where that is not its id: the guid that it had in another feed. */
  readonly guid?: string | undefined;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly status: Article["status"];
  /** A BCP 47 tag. */
  readonly language: string;
  /** As `plainName` gives it, as are the names of authors. */
  readonly section?: string | undefined;
  readonly datePublished: string;
  readonly dateModified?: string | undefined;
  readonly embargoedUntil?: string | undefined;
  readonly expires?: string | undefined;
  readonly withdrawal?: { readonly date: string; readonly reason: string } | undefined;
  readonly authors: readonly { readonly name: string; readonly entity?: string | undefined }[];
  /** The ids of what the story is about, the main subject first. */
  readonly about: readonly string[];
  /** The entities that the story is about or that its body mentions. */
  readonly entities: readonly RecordedEntity[];
  /** The same story in other languages. */
  readonly translations: readonly {
    readonly id: string;
    readonly language: string;
    readonly url?: string | undefined;
  }[];
  /** A hash of everything that the article is made of, on one line. Two records with one digest are the same. */
  readonly digest: string;
}

/** What tells a story from the others. */
export type StoryKey = Pick<StoryRecord, "id" | "slug">;

/**
 * Makes the record of an article.
 *
 * @param article the article
 * @param mentioned the ids that its body mentions, as `readBody` of the schema finds them; any that are not among the
 *   article's entities are passed over
 * @param digest a hash of everything that the article is made of, on one line
 */
export function recordOf(article: Article, mentioned: Iterable<string>, digest: string): StoryRecord {
  const shown = new Set<string>([...article.about, ...mentioned]);
  const guid = guidOf(article);
  return {
    id: article.id,
    guid: guid === article.id ? undefined : guid,
    slug: article.slug,
    formerSlugs: article.formerSlugs,
    status: article.status,
    language: article.language,
    section: article.section === undefined ? undefined : plainName(article.section),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    embargoedUntil: article.embargoedUntil,
    expires: article.expires,
    withdrawal: article.withdrawal,
    authors: article.authors.map((author) => ({ ...author, name: plainName(author.name) })),
    about: article.about,
    entities: article.entities
      .filter((entity) => shown.has(entity.id))
      .map(({ id, name, type }) => ({ id, name, type })),
    translations: article.translations,
    digest,
  };
}
