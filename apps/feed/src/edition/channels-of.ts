import { authorFolder, type Channel, entityFolder, languageFolder, sectionFolder } from "./channel.js";
import type { StoryRecord } from "./story-record.js";

/** Every channel of an edition, by kind, each kind in the order of its names. */
export interface Channels {
  readonly sections: readonly Channel[];
  readonly authors: readonly Channel[];
  readonly entities: readonly Channel[];
  readonly languages: readonly Channel[];
}

interface Growing extends Channel {
  readonly stories: StoryRecord[];
  readonly withdrawn: StoryRecord[];
}

/** Channels of one kind, found again by what tells them apart. */
type Known = Map<string, Growing>;

/**
 * Divides stories among channels. A channel is named as its newest story names it, and is there while it has a published
 * story.
 *
 * @param published the published stories, the newest first
 * @param withdrawn the stories that were taken back, the newest first
 */
export function channelsOf(published: readonly StoryRecord[], withdrawn: readonly StoryRecord[]): Channels {
  const sections: Known = new Map();
  const authors: Known = new Map();
  const bylines: Known = new Map();
  const entities: Known = new Map();
  const languages: Known = new Map();
  for (const story of published) {
    const { section, language } = story;
    if (section !== undefined)
      add(sections, section, story, () => ({
        kind: "section",
        folder: sectionFolder(section),
        name: section,
      }));
    for (const author of story.authors)
      add(author.entity === undefined ? bylines : authors, author.entity ?? author.name, story, () => ({
        kind: "author",
        folder: authorFolder(author),
        name: author.name,
      }));
    for (const entity of story.entities)
      add(entities, entity.id, story, () => ({
        kind: "entity",
        folder: entityFolder(entity.id),
        name: entity.name,
        entity,
      }));
    add(languages, language.toLowerCase(), story, () => ({
      kind: "language",
      folder: languageFolder(language),
      name: language,
    }));
  }
  for (const story of withdrawn) {
    if (story.section !== undefined) sections.get(story.section)?.withdrawn.push(story);
    for (const { name, entity } of story.authors)
      (entity === undefined ? bylines.get(name) : authors.get(entity))?.withdrawn.push(story);
    for (const { id } of story.entities) entities.get(id)?.withdrawn.push(story);
    languages.get(story.language.toLowerCase())?.withdrawn.push(story);
  }
  return {
    sections: byName(sections.values()),
    authors: byName([...authors.values(), ...bylines.values()]),
    entities: byName(entities.values()),
    languages: byName(languages.values()),
  };
}

type Named = Pick<Channel, "kind" | "folder" | "name" | "entity">;

function add(known: Known, key: string, story: StoryRecord, named: () => Named): void {
  const channel = known.get(key);
  if (channel === undefined) known.set(key, { ...named(), stories: [story], withdrawn: [] });
  // Whoever stands twice in a story's byline has written it once.
  else if (channel.stories.at(-1) !== story) channel.stories.push(story);
}

function byName(channels: Iterable<Channel>): readonly Channel[] {
  // Not by the rules of a locale, which change with the version of their data.
  const named = Array.from(channels, (channel) => ({ channel, name: channel.name.toLowerCase() }));
  named.sort((a, b) =>
    a.name < b.name || (a.name === b.name && a.channel.folder < b.channel.folder) ? -1 : 1,
  );
  return named.map(({ channel }) => channel);
}
