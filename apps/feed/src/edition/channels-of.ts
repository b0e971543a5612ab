import { alphabeticalKey } from "@copydesk/renderer";
import {
  authorFolder,
  type Channel,
  type ChannelKind,
  entityFolder,
  languageFolder,
  sectionFolder,
} from "../site/channel.js";
import type { PlannedStory } from "../records/planned-story.js";
import { toldApart } from "./told-apart.js";
import { usualCase } from "../site/usual-case.js";

/** Every channel of an edition, by kind, each kind in the order of its names. */
export interface Channels {
  readonly sections: readonly Channel[];
  readonly authors: readonly Channel[];
  readonly entities: readonly Channel[];
  readonly languages: readonly Channel[];
}

interface Growing extends Channel {
  readonly stories: PlannedStory[];
  readonly withdrawn: PlannedStory[];
}

/** Channels of one kind, found again by what tells them apart. */
type Known = Map<string, Growing>;

/**
 * Divides stories among channels. A channel is named as its newest story names it, and is there while it has a published
 * story. Authors have a name in each language, and are named as in the publication's own where there is a story in it.
 *
 * @param published the published stories, the newest first
 * @param withdrawn the stories that were taken back, the newest first
 * @param language the BCP 47 tag of the publication's language, in whose alphabet they stand
 */
export function channelsOf(
  published: readonly PlannedStory[],
  withdrawn: readonly PlannedStory[],
  language: string,
): Channels {
  const known: AllKnown = {
    sections: new Map(),
    authors: new Map(),
    bylines: new Map(),
    entities: new Map(),
    languages: new Map(),
  };
  for (const story of published) add(known, story);
  for (const story of withdrawn) addWithdrawn(known, story);
  const byName = (channels: Iterable<Channel>) => inOrderOfNames(channels, language);
  return toldApart({
    sections: byName(known.sections.values()),
    authors: byName([
      ...Array.from(known.authors.values(), (channel) => namedIn(language, channel)),
      ...known.bylines.values(),
    ]),
    entities: byName(known.entities.values()),
    languages: byName(known.languages.values()),
  });
}

/** Names an author who is an entity as the newest story in a language does, where there is one. */
function namedIn(language: string, channel: Channel): Channel {
  const primary = primaryOf(language);
  const story = channel.stories.find(({ record }) => primaryOf(record.language) === primary);
  const author = story?.record.authors.find((signed) => authorFolder(signed) === channel.folder);
  return author === undefined || author.name === channel.name ? channel : { ...channel, name: author.name };
}

function primaryOf(language: string): string | undefined {
  return language.toLowerCase().split("-", 1)[0];
}

type AllKnown = Readonly<Record<"sections" | "authors" | "bylines" | "entities" | "languages", Known>>;

function add({ sections, authors, bylines, entities, languages }: AllKnown, story: PlannedStory): void {
  const { section, language, authors: signed, entities: shown } = story.record;
  if (section !== undefined && !grow(sections.get(section), story))
    sections.set(section, begin("section", sectionFolder(section), section, story));
  for (const author of signed) {
    const { name, entity } = author;
    const [among, key] = entity === undefined ? [bylines, name] : [authors, entity];
    if (!grow(among.get(key), story)) among.set(key, begin("author", authorFolder(author), name, story));
  }
  for (const entity of shown) {
    const { id, name } = entity;
    if (!grow(entities.get(id), story))
      entities.set(id, { ...begin("entity", entityFolder(id), name, story), entity });
  }
  const tag = language.toLowerCase();
  if (!grow(languages.get(tag), story))
    languages.set(tag, begin("language", languageFolder(language), usualCase(language), story));
}

function begin(kind: ChannelKind, folder: string, name: string, story: PlannedStory): Growing {
  return { kind, folder, name, stories: [story], withdrawn: [] };
}

/** Adds a story to a channel, and says whether there is the channel. */
function grow(channel: Growing | undefined, story: PlannedStory): boolean {
  // Whoever stands twice in a story's byline has written it once.
  if (channel && channel.stories.at(-1) !== story) channel.stories.push(story);
  return channel !== undefined;
}

function addWithdrawn(known: AllKnown, story: PlannedStory): void {
  const { section, language, authors, entities } = story.record;
  if (section !== undefined) growWithdrawn(known.sections.get(section), story);
  for (const { name, entity } of authors)
    growWithdrawn(entity === undefined ? known.bylines.get(name) : known.authors.get(entity), story);
  for (const { id } of entities) growWithdrawn(known.entities.get(id), story);
  growWithdrawn(known.languages.get(language.toLowerCase()), story);
}

function growWithdrawn(channel: Growing | undefined, story: PlannedStory): void {
  if (channel && channel.withdrawn.at(-1) !== story) channel.withdrawn.push(story);
}

function inOrderOfNames(channels: Iterable<Channel>, language: string): readonly Channel[] {
  const named = Array.from(channels, (channel) => ({
    channel,
    key: alphabeticalKey(channel.name, language),
  }));
  named.sort((a, b) => (a.key < b.key || (a.key === b.key && a.channel.folder < b.channel.folder) ? -1 : 1));
  return named.map(({ channel }) => channel);
}
