import type { Article } from "../article/article.js";
import type { Media } from "../article/media.js";
import type { EntityType } from "../entities/entity.js";

/** What toNinjs writes, and fromNinjs knows again, where ninjs leaves the words to the provider. */
export const roles = {
  headline: "main",
  body: "main",
  summary: "summary",
  caption: "caption",
  alt: "alt",
  author: "author",
  source: "source",
  syndicatedFrom: "syndicatedFrom",
  credit: "credit",
  formerSlug: "formerSlug",
  section: "section",
  tag: "keyword",
  about: "about",
  mentions: "mentions",
  translation: "translation",
  description: "description",
  location: "location",
  participant: "participant",
} as const;

/** ninjs's publishing status of each status of an article. */
export const pubStatuses = {
  draft: "withheld",
  published: "usable",
  withdrawn: "canceled",
} as const satisfies Readonly<Record<Article["status"], string>>;

/** ninjs's type of each kind of media. */
export const mediaTypes = {
  photo: "picture",
  graphic: "graphic",
  video: "video",
  audio: "audio",
} as const satisfies Readonly<Record<Media["kind"], string>>;

/** ninjs's lists of things, in the order in which they are written and read. */
export const conceptLists = ["people", "organisations", "places", "events", "subjects"] as const;

/** ninjs's list for each kind of entity. It has none for agreements, so those stand among the subjects. */
export const conceptListOf = {
  person: "people",
  organization: "organisations",
  place: "places",
  event: "events",
  agreement: "subjects",
  topic: "subjects",
} as const satisfies Readonly<Record<EntityType, (typeof conceptLists)[number]>>;

/** Gives the byline in words of several authors. A comma joins names in any language; “and” does not. */
export function byline(names: readonly string[]): string {
  return names.join(", ");
}

/** Names a part of an item, counted from 0, within the item's own URI: ninjs wants a URI of every associated item. */
export function partUri(uri: string, kind: "media" | "event", index: number): string {
  return `${uri}#${kind}-${index + 1}`;
}

/** Names the nth of several things that ninjs wants a name of. */
export function partName(kind: "media" | "rendition", index: number): string {
  return `${kind}-${index + 1}`;
}
