import { inAscii } from "../in-ascii.js";
import { partsAt } from "../numbered-parts.js";
import type { Channel } from "../site/channel.js";
import type { Channels } from "./channels-of.js";
import { PlannedStory, type RecordedStory } from "../records/newest-first.js";
import type { Lists, OtherStories } from "./planning.js";

/**
 * What stands first in a catalogue. The lists follow it in the same order, a line each: by how much each story's number is lower than
 * that of the one before it, which is short where a list has many.
 */
interface Head {
  readonly months: readonly string[];
  readonly vacated: readonly number[];
  readonly channels: { readonly [Kind in keyof Channels]: readonly Omit<Channel, "stories" | "withdrawn">[] };
  /** The slugs of the stories that are told to be translations of others, by their ids. */
  readonly translations: readonly (readonly [id: string, slug: string])[];
  /** The ids of those of them that readers may not be told of. */
  readonly hidden: readonly string[];
}

/** In the order in which their lists stand. */
const kinds = ["sections", "authors", "entities", "languages"] as const;

/** What {@link formatCatalogue} gives. */
export interface Catalogue {
  /** Which stories are listed where. */
  readonly text: string;
  /** The stories themselves, in the order of their numbers, by which {@link readCatalogue} asks for them. */
  readonly stories: readonly RecordedStory[];
}

/**
 * Writes which stories are listed where, so that an edition with the same lists can be planned without a look at the stories
 * that have not changed.
 *
 * @param planning the lists
 * @param stories every story of the publication, in an order that will be the same
 */
export function formatCatalogue(lists: PlannedLists, stories: readonly RecordedStory[]): Catalogue {
  const { vacated, channels, months } = lists;
  const places = new Map(stories.map((story, place) => [story, place]));
  const placesOf = (planned: readonly PlannedStory[]) =>
    planned.map(({ story }) => places.get(story)).join(" ");
  // A new story is one more, and leaves the numbers of most others as they are.
  const [published, withdrawn] = [lists.published.toReversed(), lists.withdrawn.toReversed()];
  const numbered = [...published, ...withdrawn];
  const numbers = new Map(numbered.map((story, number) => [story, number]));
  const stepsOf = (listed: readonly PlannedStory[]) => {
    let before = numbered.length;
    const stepTo = (number: number) => {
      const step = before - number;
      before = number;
      return step;
    };
    return listed.map((story) => stepTo(numbers.get(story) ?? 0)).join(" ");
  };
  const all = kinds.flatMap((kind) => channels[kind]);
  const headOf = ({ kind, folder, name, qualifier, entity }: Channel) => ({
    kind,
    folder,
    name,
    ...(qualifier !== undefined && { qualifier }),
    ...(entity && { entity }),
  });
  const head: Head = {
    months: [...months.keys()],
    vacated,
    channels: {
      sections: channels.sections.map(headOf),
      authors: channels.authors.map(headOf),
      entities: channels.entities.map(headOf),
      languages: channels.languages.map(headOf),
    },
    ...translationsAmong(lists),
  };
  const text = [
    inAscii(head),
    placesOf(published),
    placesOf(withdrawn),
    ...Array.from(months.values(), stepsOf),
    ...all.flatMap((channel) => [stepsOf(channel.stories), stepsOf(channel.withdrawn)]),
  ].join("\n");
  return { text, stories: numbered.map(({ story }) => story) };
}

type PlannedLists = Lists & OtherStories;

function translationsAmong({
  published,
  slugOf,
  isHidden,
}: PlannedLists): Pick<Head, "translations" | "hidden"> {
  const named = published.flatMap(({ record }) => record.translations.map(({ id }) => id));
  const ids = [...new Set(named)];
  return {
    translations: ids.flatMap((id) => {
      const slug = slugOf(id);
      return slug === undefined ? [] : [[id, slug] as const];
    }),
    hidden: ids.filter(isHidden),
  };
}

/** What {@link readCatalogue} is told. */
export interface ReadCatalogueOptions {
  /** How many stories the publication has. */
  readonly count: number;
  /**
   * Gives a story.
   *
   * @param place its place among all of the publication, in the order in which they were when the catalogue was written
   * @param number its number in the catalogue
   */
  readonly storyAt: (place: number, number: number) => RecordedStory;
  /** Says whether the stories of a month, `2019-11`, are asked for. Months of which they are not are given without any. */
  readonly isMonthWanted: (month: string) => boolean;
  /** Says whether the channel in a folder is asked for. All sections are given. */
  readonly isChannelWanted: (folder: string) => boolean;
}

/**
 * Reads a catalogue.
 *
 * @param text what {@link formatCatalogue} wrote
 * @throws {SyntaxError} where it is damaged
 */
export function readCatalogue(text: string, options: ReadCatalogueOptions): PlannedLists {
  const { count, storyAt } = options;
  const lines = text.split("\n").values();
  const next = (): string => {
    const { value, done } = lines.next();
    if (done === true) throw new SyntaxError("There is a list missing of the catalogue.");
    return value;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `formatCatalogue` wrote it, in this same software
  const head = JSON.parse(next()) as Head;
  const storiesFrom = (first: number, places: string) =>
    partsAt(
      (place, index) => (place < count ? new PlannedStory(storyAt(place, first + index)) : undefined),
      places,
    );
  const published = storiesFrom(0, next());
  const withdrawn = storiesFrom(published.length, next());
  const numbered = [...published, ...withdrawn];
  const listOf = (steps: string) => {
    let number = numbered.length;
    return partsAt((step) => numbered[(number -= step)], steps);
  };
  const months = new Map<string, readonly PlannedStory[]>();
  for (const month of head.months) {
    const steps = next();
    months.set(month, options.isMonthWanted(month) ? listOf(steps) : []);
  }
  const channelsOf = (kind: (typeof kinds)[number]): readonly Channel[] =>
    head.channels[kind].flatMap((channel) => {
      const [stories, takenBack] = [next(), next()];
      if (kind !== "sections" && !options.isChannelWanted(channel.folder)) return [];
      return { ...channel, stories: listOf(stories), withdrawn: listOf(takenBack) };
    });
  const channels = {
    sections: channelsOf("sections"),
    authors: channelsOf("authors"),
    entities: channelsOf("entities"),
    languages: channelsOf("languages"),
  };
  const [slugs, hidden] = [new Map(head.translations), new Set(head.hidden)];
  return {
    published: published.toReversed(),
    withdrawn: withdrawn.toReversed(),
    vacated: head.vacated,
    months,
    channels,
    slugOf: (id) => slugs.get(id),
    isHidden: (id) => hidden.has(id),
  };
}
