import type { PlannedStory } from "../records/planned-story.js";
import type { RecordedEntity, StoryRecord } from "../records/story-record.js";
import { languageSegment, pathSegment } from "./path-segment.js";

/** What the stories of a channel have in common. */
export type ChannelKind = "section" | "author" | "entity" | "language";

/** Stories that belong together, with a page and feeds of their own. */
export interface Channel {
  readonly kind: ChannelKind;
  /** Where its page and its feeds stand: a path that ends in a slash, `sections/asia/`. */
  readonly folder: string;
  /** The name of the section, the author or the entity; the tag of the language. */
  readonly name: string;
  /** What it is, in an English word, where a channel of another kind has the same name. */
  readonly qualifier?: string;
  /** What it is about, where it is about an entity. */
  readonly entity?: RecordedEntity;
  /** Its published stories, the newest first. There is one at the least. */
  readonly stories: readonly PlannedStory[];
  /** Its stories that were taken back, the newest first. */
  readonly withdrawn: readonly PlannedStory[];
}

/** Gives the folder of a section. */
export function sectionFolder(section: string): string {
  return `sections/${pathSegment(section)}/`;
}

/** Gives the folder of an author. Those who are entities have theirs by the entity's id, and plain bylines by the name. */
export function authorFolder({ name, entity }: StoryRecord["authors"][number]): string {
  return entity === undefined ? `bylines/${pathSegment(name)}/` : `authors/${entity}/`;
}

/** Says whether a channel is of a name in bylines that is nobody among the entities. */
export function isOfByline({ kind, folder }: Channel): boolean {
  return kind === "author" && folder.startsWith("bylines/");
}

/** Gives the folder of an entity. */
export function entityFolder(id: string): string {
  return `entities/${id}/`;
}

/** Gives the folder of a language, by its BCP 47 tag. */
export function languageFolder(tag: string): string {
  return `languages/${languageSegment(tag)}/`;
}

/** Gives the folders of all channels that a story is in. */
export function channelFolders({
  section,
  authors,
  entities,
  language,
}: Pick<StoryRecord, "section" | "authors" | "entities" | "language">): readonly string[] {
  return [
    ...(section === undefined ? [] : [sectionFolder(section)]),
    ...authors.map(authorFolder),
    ...entities.map(({ id }) => entityFolder(id)),
    languageFolder(language),
  ];
}

/** Gives the folder of the month in which a story was published, as its own date says it: `archive/2019/11/`. */
export function monthFolder(datePublished: string): string {
  return `archive/${datePublished.slice(0, 4)}/${datePublished.slice(5, 7)}/`;
}
