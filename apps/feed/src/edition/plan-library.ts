import type { Article, Publication } from "@copydesk/article-schema";
import type { Story } from "@copydesk/renderer";
import type { MarkdownParsers } from "../content/markdown-parsers.js";
import { addressesBelow } from "../site/addresses.js";
import type { Dated } from "../records/planned-story.js";
import { mostRecent } from "../most-recent.js";
import { planChanged } from "./plan-changed.js";
import { planEdition } from "./plan-edition.js";
import type { Edition } from "./resource.js";
import { storyAt } from "./story-at.js";
import { StoryBeside } from "./story-beside.js";
import type { StoryKey, StoryRecord } from "../records/story-record.js";
import { isExpiredAt, isVisibleAt } from "../records/visible-at.js";
import type { State } from "../state/state.js";
import type { Library, LibraryStory } from "../library/library.js";

/** The name of the note that says that the last edition has a catalogue, if a part of it can be planned. */
export const catalogueNote = "catalogue";

/** What {@link planLibrary} is told. */
export interface PlanLibraryOptions {
  readonly publication: Publication;
  /** The absolute address that the edition is published under. */
  readonly baseUrl: string;
  /** The moment that embargoes and expiries are looked at. */
  readonly now: Date;
  /** Where stories are kept as HTML for this address; left out where every story is to be rendered anew. */
  readonly state?: Pick<State, "html" | "saveHtml">;
  /** What reads Markdown, where that is not the renderer's own parser. */
  readonly parsers?: MarkdownParsers;
  /** The withdrawn stories that are no longer there, as the ledger knows them. */
  readonly takenOut?: readonly Dated[] | undefined;
  /** Where only what shows some stories is to be planned: those that have changed since the edition before, and its catalogue. */
  readonly part?: ChangedPart | undefined;
}

/** What has changed since an edition of the same stories. */
interface ChangedPart {
  /** The lists of its catalogue, as the state remembers them. */
  readonly catalogue: Pick<State["catalogue"], "at">;
  /** The stories of the catalogue, as the state remembers them. */
  readonly catalogued: Pick<State["catalogued"], "at">;
  /** How many stories the publication has. */
  readonly count: number;
  /** Those that have changed, in nothing but their texts, by their places among all. */
  readonly changed: ReadonlyMap<number, LibraryStory>;
}

/** The edition of a library. */
export interface LibraryEdition extends Edition {
  /** Gives a story whole. */
  readonly storyOf: (story: StoryKey) => Story;
  /** Gives the path of the file that a story is in. */
  readonly fileOf: (story: StoryKey) => string;
  /**
   * Has remembered with what a part of this edition can be planned, or of a part, which stories of the catalogue are other now.
   */
  readonly noteCatalogue: (state: Pick<State, "setNote" | "catalogue" | "catalogued">) => void;
}

/** So many stories are held at once while an edition is rendered: enough for the feeds that share them. */
const heldStories = 250;

/**
 * Plans the edition of a library. Its stories are taken out of it, and rendered, when something shows them.
 *
 * @param library the stories
 */
export function planLibrary(library: Library, options: PlanLibraryOptions): LibraryEdition {
  const { publication, baseUrl, now, state, takenOut, part, parsers = {} } = options;
  const addresses = addressesBelow(baseUrl);
  const files = new Map<string, string>();
  const fileOf = ({ id }: StoryKey): string => {
    const file = files.get(id);
    // Of a part of an edition, a file is known once the story's record was read.
    if (file === undefined) throw new RangeError(`It is not known which file holds ${id}.`);
    return file;
  };
  const render = (story: StoryKey): Story => {
    const file = fileOf(story);
    const article: Article = library.articleOf(file);
    const known = state?.html(file);
    if (known !== undefined) return { article, url: addresses.story(story.slug), contentHtml: known };
    const rendered = storyAt(article, addresses, parsers.parser);
    state?.saveHtml(file, rendered.contentHtml);
    return rendered;
  };
  const storyOf = mostRecent(render, { keyOf: ({ id }) => id, most: heldStories });
  const teaserOf = (record: StoryRecord) => library.teaserOf(fileOf(record));
  const told = { publication, baseUrl, storyOf, teaserOf, now, parser: parsers.parseMarkdown };
  const found = { storyOf, fileOf };
  if (part) {
    const { catalogue, count, changed } = part;
    for (const { file, record } of changed.values()) files.set(record.id, file);
    const beside = { catalogued: part.catalogued, files };
    const { catalogued, ...edition } = planChanged({
      ...told,
      listAt: (place) => catalogue.at(place),
      count,
      changed,
      storyAt: (number) => new StoryBeside(number, beside),
    });
    return { ...edition, ...found, noteCatalogue: (remembered) => remembered.catalogued.change(catalogued) };
  }
  for (const { file, record } of library.stories) files.set(record.id, file);
  const stories = library.stories.filter(({ record }) => isVisibleAt(record, now));
  const expired = library.stories.filter(({ record }) => isExpiredAt(record, now));
  const isHidden = hiddenAmong(library.stories, now);
  const { catalogue, ...edition } = planEdition({ ...told, stories, expired, takenOut, isHidden });
  const noteCatalogue: LibraryEdition["noteCatalogue"] = (remembered) => {
    const { lists, stories: inOrder } = catalogue(library.stories) ?? {};
    remembered.setNote(catalogueNote, lists && "true");
    if (lists) remembered.catalogue.save(lists);
    if (inOrder) remembered.catalogued.save(inOrder.map(({ record }) => ({ file: fileOf(record), record })));
  };
  return { ...edition, ...found, noteCatalogue };
}

/** Says which ids are those of stories that readers may not be told of. They are listed when it is asked: few stories are translated. */
function hiddenAmong(stories: readonly LibraryStory[], now: Date): (id: string) => boolean {
  let hidden: ReadonlySet<string> | undefined;
  return (id) => {
    hidden ??= new Set(
      stories.flatMap(({ record }) =>
        record.status === "published" && isVisibleAt(record, now) ? [] : [record.id],
      ),
    );
    return hidden.has(id);
  };
}
