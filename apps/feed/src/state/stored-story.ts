import type { StoryRecord } from "../records/story-record.js";
import { partsOf } from "../numbered-parts.js";
import type { Columns } from "./columns.js";
import type { RememberedStory } from "./state.js";
import {
  type ColumnName,
  columnNames,
  type CommonParts,
  type Seldom,
  type SeldomByPlace,
} from "./story-block.js";

const none: readonly never[] = [];
const nothingSeldom: Seldom = {};

/** Stories that are written together. */
export interface StoredStories {
  readonly seldom: SeldomByPlace;
  /** Gives what they have in common. It is read when a record is first asked for. */
  readonly common: () => CommonParts;
  /** A column for each of `columnNames`, in the same order. */
  readonly columns: Columns;
  /** Gives the hashes of what they say. */
  readonly textHashes: () => readonly string[];
}

/**
 * A story that is taken out of its columns when something of it is asked for: of a hundred thousand stories, a build that
 * changes one of them asks most for nothing but their fingerprints. It is no plain data: see {@link plainStory}.
 *
 * Whatever reads from it throws a `SyntaxError` where it refers to what is not there, or something of it is missing.
 */
export class StoredStory implements RememberedStory {
  readonly #stories: StoredStories;
  readonly #place: number;
  #record: StoryRecord | undefined;

  /**
   * @param stories the stories that it is one of
   * @param place its place among them
   */
  constructor(stories: StoredStories, place: number) {
    this.#stories = stories;
    this.#place = place;
  }

  get file(): string {
    return this.#text("file");
  }

  get fingerprint(): string {
    return this.#text("fingerprint");
  }

  get fileHash(): string {
    return this.#text("fileHash");
  }

  get textHash(): string {
    return this.#in(this.#stories.textHashes());
  }

  get uses(): readonly string[] {
    return partsOf(this.#stories.common().texts, this.#text("uses"));
  }

  get storyLinks(): RememberedStory["storyLinks"] {
    return this.#seldom.storyLinks ?? none;
  }

  get findings(): RememberedStory["findings"] {
    return this.#seldom.findings ?? none;
  }

  get record(): StoryRecord {
    return (this.#record ??= this.#read());
  }

  #read(): StoryRecord {
    const { texts, entities, authors } = this.#stories.common();
    const [language] = partsOf(texts, this.#text("language"));
    if (language === undefined) throw incomplete();
    const usual = {
      id: this.#text("id"),
      slug: this.#text("slug"),
      language,
      section: partsOf(texts, this.#text("section"))[0],
      datePublished: this.#text("datePublished"),
      authors: partsOf(authors, this.#text("authors")),
      about: partsOf(texts, this.#text("about")),
      entities: partsOf(entities, this.#text("entities")),
      digest: this.#text("digest"),
    };
    return recordFrom(usual, this.#seldom);
  }

  get #seldom(): Seldom {
    return this.#stories.seldom[this.#place] ?? nothingSeldom;
  }

  #text(name: ColumnName): string {
    return this.#in(this.#stories.columns.at(columnNames.indexOf(name)));
  }

  #in(column: readonly string[]): string {
    const text = column[this.#place];
    if (text === undefined) throw incomplete();
    return text;
  }
}

/** Gives a record of what every story has and what few have. What a story does not have of that, it shares with the others. */
export function recordFrom(usual: Omit<StoryRecord, keyof Seldom>, seldom: Seldom): StoryRecord {
  return {
    id: usual.id,
    guid: seldom.guid,
    slug: usual.slug,
    formerSlugs: seldom.formerSlugs ?? none,
    status: seldom.status ?? "published",
    language: usual.language,
    section: usual.section,
    datePublished: usual.datePublished,
    dateModified: seldom.dateModified,
    embargoedUntil: seldom.embargoedUntil,
    expires: seldom.expires,
    withdrawal: seldom.withdrawal,
    authors: usual.authors,
    about: usual.about,
    entities: usual.entities,
    translations: seldom.translations ?? none,
    digest: usual.digest,
  };
}

/** Gives a story as plain data, which can be sent to another thread and compared. */
export function plainStory(story: RememberedStory): RememberedStory {
  const { file, fingerprint, fileHash, uses, textHash, record, storyLinks, findings } = story;
  return { file, fingerprint, fileHash, uses, textHash, record, storyLinks, findings };
}

function incomplete(): SyntaxError {
  return new SyntaxError("There is something missing of the stories.");
}
