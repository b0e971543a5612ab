import type { Article, Publication } from "@copydesk/article-schema";
import type { Story } from "@copydesk/renderer";
import type { MarkdownParsers } from "../content/markdown-parsers.js";
import { addressesBelow } from "../edition/addresses.js";
import { planEdition } from "../edition/plan-edition.js";
import type { Edition } from "../edition/resource.js";
import { storyAt } from "../edition/story-at.js";
import type { StoryRecord } from "../edition/story-record.js";
import { visibleAt } from "../edition/visible-at.js";
import type { State } from "../state/state.js";
import type { Library } from "./library.js";
import { mostRecent } from "./most-recent.js";

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
  /** The ids of stories: then only what shows one of these is planned. See `PlanOptions`. */
  readonly changed?: ReadonlySet<string> | undefined;
}

/** The edition of a library. */
export interface LibraryEdition extends Edition {
  /** Gives a story whole. */
  readonly storyOf: (record: StoryRecord) => Story;
  /** Gives the path of the file that a story is in. */
  readonly fileOf: (record: StoryRecord) => string;
}

/** So many stories are held at once while an edition is rendered: enough for the feeds that share them. */
const heldStories = 250;

/** So many teasers are held: they are a twentieth of their stories, and stand in many lists that are far apart. */
const heldTeasers = 20_000;

/**
 * Plans the edition of a library. Its stories are taken out of it, and rendered, when something shows them.
 *
 * @param library the stories
 */
export function planLibrary(library: Library, options: PlanLibraryOptions): LibraryEdition {
  const { publication, baseUrl, now, state, changed, parsers = {} } = options;
  const addresses = addressesBelow(baseUrl);
  const records: StoryRecord[] = [];
  const files = new Map<string, string>();
  for (const { file, record } of library.stories) {
    records.push(record);
    files.set(record.id, file);
  }
  const fileOf = ({ id }: StoryRecord) => files.get(id) ?? "";
  const render = (record: StoryRecord): Story => {
    const file = fileOf(record);
    const article: Article = library.articleOf(file);
    const known = state?.html(file);
    if (known !== undefined) return { article, url: addresses.story(record.slug), contentHtml: known };
    const story = storyAt(article, addresses, parsers.parser);
    state?.saveHtml(file, story.contentHtml);
    return story;
  };
  const storyOf = mostRecent(render, { keyOf: ({ id }) => id, most: heldStories });
  const teaserOf = mostRecent((record: StoryRecord) => library.teaserOf(fileOf(record)), {
    keyOf: ({ id }) => id,
    most: heldTeasers,
  });
  const edition = planEdition({
    publication,
    baseUrl,
    stories: visibleAt(records, now),
    storyOf,
    teaserOf,
    now,
    parser: parsers.parseMarkdown,
    changed,
  });
  return { ...edition, storyOf, fileOf };
}
