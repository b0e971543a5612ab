import { partsAt } from "../numbered-parts.js";
import type { PlannedStory } from "../records/planned-story.js";
import type { Channel } from "../site/channel.js";
import type { CatalogueHead } from "./catalogue-head.js";
import type { Channels } from "./channels-of.js";
import type { Lists, OtherStories } from "./planning.js";

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
  readonly storyAt: (place: number, number: number) => PlannedStory;
  /** Says whether the stories of a month, `2019-11`, are asked for. Months of which they are not are given without any. */
  readonly isMonthWanted: (month: string) => boolean;
  /** Says whether the channel in a folder is asked for. Sections of which they are not are given without stories. */
  readonly isChannelWanted: (folder: string) => boolean;
}

/**
 * Reads a catalogue.
 *
 * @param listAt gives one of the lists that `formatCatalogue` wrote, by its place; it is asked for those alone that are needed
 * @throws {SyntaxError} where one of them is damaged
 */
export function readCatalogue(
  listAt: (place: number) => string,
  options: ReadCatalogueOptions,
): Lists & OtherStories {
  const { count, storyAt } = options;
  let place = 0;
  const next = () => listAt(place++);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `formatCatalogue` wrote it, in this same software
  const head = JSON.parse(next()) as CatalogueHead;
  const storiesFrom = (first: number, places: string) =>
    partsAt((at, index) => (at < count ? storyAt(at, first + index) : undefined), places);
  const published = storiesFrom(0, next());
  const withdrawn = storiesFrom(published.length, next());
  const numbered = [...published, ...withdrawn];
  /** Gives the next list, or none of it where it is not wanted. */
  const nextList = (isWanted: boolean): readonly PlannedStory[] => {
    if (!isWanted) {
      place += 1;
      return [];
    }
    let number = numbered.length;
    return partsAt((step) => numbered[(number -= step)], next());
  };
  const months = new Map<string, readonly PlannedStory[]>();
  for (const month of head.months) months.set(month, nextList(options.isMonthWanted(month)));
  const channelsOf = (kind: keyof Channels): readonly Channel[] =>
    head.channels[kind].flatMap((channel) => {
      const isWanted = options.isChannelWanted(channel.folder);
      const [stories, takenBack] = [nextList(isWanted), nextList(isWanted)];
      return isWanted || kind === "sections" ? { ...channel, stories, withdrawn: takenBack } : [];
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
