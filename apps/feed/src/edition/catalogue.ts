import { inAscii } from "../in-ascii.js";
import { partsOf } from "../numbered-parts.js";
import type { Channel } from "../site/channel.js";
import type { Channels } from "./channels-of.js";
import { PlannedStory, type RecordedStory } from "../records/newest-first.js";
import type { Lists } from "./planning.js";

/** What stands first in a catalogue. The lists follow it in the same order, a line each: numbers of stories. */
interface Head {
  readonly months: readonly string[];
  readonly vacated: readonly number[];
  readonly channels: { readonly [Kind in keyof Channels]: readonly Omit<Channel, "stories" | "withdrawn">[] };
}

/** In the order in which their lists stand. */
const kinds = ["sections", "authors", "entities", "languages"] as const;

/**
 * Writes which stories are listed where, so that an edition with the same lists can be planned without a look at the stories
 * that have not changed.
 *
 * @param lists the lists
 * @param stories every story of the publication, in an order that will be the same
 */
export function formatCatalogue(
  { published, withdrawn, vacated, channels, months }: Lists,
  stories: readonly RecordedStory[],
): string {
  const places = new Map(stories.map((story, place) => [story, place]));
  const placesOf = (planned: readonly PlannedStory[]) =>
    planned.map(({ story }) => places.get(story)).join(" ");
  const numbers = new Map([...published, ...withdrawn].map((story, number) => [story, number]));
  const numbersOf = (listed: readonly PlannedStory[]) => listed.map((story) => numbers.get(story)).join(" ");
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
  };
  return [
    inAscii(head),
    placesOf(published),
    placesOf(withdrawn),
    ...Array.from(months.values(), numbersOf),
    ...all.flatMap((channel) => [numbersOf(channel.stories), numbersOf(channel.withdrawn)]),
  ].join("\n");
}

/** What {@link readCatalogue} is told. */
export interface ReadCatalogueOptions {
  /** Every story of the publication, in the order in which they were when the catalogue was written. */
  readonly stories: readonly RecordedStory[];
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
export function readCatalogue(text: string, options: ReadCatalogueOptions): Lists {
  const lines = text.split("\n").values();
  const next = (): string => {
    const { value, done } = lines.next();
    if (done === true) throw new SyntaxError("There is a list missing of the catalogue.");
    return value;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `formatCatalogue` wrote it, in this same software
  const head = JSON.parse(next()) as Head;
  const storiesOf = (places: string) =>
    partsOf(options.stories, places).map((story) => new PlannedStory(story));
  const published = storiesOf(next());
  const withdrawn = storiesOf(next());
  const all = [...published, ...withdrawn];
  const months = new Map<string, readonly PlannedStory[]>();
  for (const month of head.months) {
    const numbers = next();
    months.set(month, options.isMonthWanted(month) ? partsOf(all, numbers) : []);
  }
  const channelsOf = (kind: (typeof kinds)[number]): readonly Channel[] =>
    head.channels[kind].flatMap((channel) => {
      const [stories, takenBack] = [next(), next()];
      if (kind !== "sections" && !options.isChannelWanted(channel.folder)) return [];
      return { ...channel, stories: partsOf(all, stories), withdrawn: partsOf(all, takenBack) };
    });
  const channels = {
    sections: channelsOf("sections"),
    authors: channelsOf("authors"),
    entities: channelsOf("entities"),
    languages: channelsOf("languages"),
  };
  return { published, withdrawn, vacated: head.vacated, months, channels };
}
