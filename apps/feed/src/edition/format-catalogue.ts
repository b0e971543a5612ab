import { inAscii } from "../in-ascii.js";
import type { PlannedStory, RecordedStory } from "../records/planned-story.js";
import type { Channel } from "../site/channel.js";
import { type CatalogueHead, catalogueKinds } from "./catalogue-head.js";
import type { Lists, OtherStories } from "./planning.js";

/** What {@link formatCatalogue} gives. */
export interface Catalogue {
  /** Which stories are listed where: the lists, each by itself, and before them what tells which lists they are. */
  readonly lists: readonly string[];
  /** The stories themselves, in the order of their numbers, by which `readCatalogue` asks for them. */
  readonly stories: readonly RecordedStory[];
}

/**
 * Writes which stories are listed where, so that an edition with the same lists can be planned without a look at the stories
 * that have not changed.
 *
 * @param lists the lists, and what is known of translations
 * @param stories every story of the publication, in an order that will be the same
 */
export function formatCatalogue(lists: Lists & OtherStories, stories: readonly RecordedStory[]): Catalogue {
  const { vacated, channels, months } = lists;
  const places = new Map(stories.map(({ record }, place) => [record.id, place]));
  const placesOf = (planned: readonly PlannedStory[]) =>
    planned.map(({ record }) => places.get(record.id)).join(" ");
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
  const all = catalogueKinds.flatMap((kind) => channels[kind]);
  const headOf = ({ kind, folder, name, qualifier, entity }: Channel) => ({
    kind,
    folder,
    name,
    ...(qualifier !== undefined && { qualifier }),
    ...(entity && { entity }),
  });
  const head: CatalogueHead = {
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
  const texts = [
    inAscii(head),
    placesOf(published),
    placesOf(withdrawn),
    ...Array.from(months.values(), stepsOf),
    ...all.flatMap((channel) => [stepsOf(channel.stories), stepsOf(channel.withdrawn)]),
  ];
  return { lists: texts, stories: numbered };
}

function translationsAmong({
  published,
  slugOf,
  isHidden,
}: Lists & OtherStories): Pick<CatalogueHead, "translations" | "hidden"> {
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
