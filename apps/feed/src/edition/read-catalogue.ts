import { partsAt } from "../numbered-parts.js";
import { PlannedStory, type RecordedStory } from "../records/newest-first.js";
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
  readonly storyAt: (place: number, number: number) => RecordedStory;
  /** Says whether the stories of a month, `2019-11`, are asked for. Months of which they are not are given without any. */
  readonly isMonthWanted: (month: string) => boolean;
  /** Says whether the channel in a folder is asked for. All sections are given. */
  readonly isChannelWanted: (folder: string) => boolean;
}

/**
 * Reads a catalogue.
 *
 * @param text what `formatCatalogue` wrote
 * @throws {SyntaxError} where it is damaged
 */
export function readCatalogue(text: string, options: ReadCatalogueOptions): Lists & OtherStories {
  const { count, storyAt } = options;
  const lines = text.split("\n").values();
  const next = (): string => {
    const { value, done } = lines.next();
    if (done === true) throw new SyntaxError("There is a list missing of the catalogue.");
    return value;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `formatCatalogue` wrote it, in this same software
  const head = JSON.parse(next()) as CatalogueHead;
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
  const channelsOf = (kind: keyof Channels): readonly Channel[] =>
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
