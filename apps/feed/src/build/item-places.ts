import type { FeedFormat } from "../site/addresses.js";
import type { FeedDocument } from "../edition/feed-document.js";
import type { StoryKey } from "../records/story-record.js";

/** Where the items of a document's stories stand in its file. Plain data, so that another thread can tell of it. */
export interface StagedItems {
  /** The file's path below the edition's folder, as long as the edition is not put in place. */
  readonly file: string;
  /** Of each story, where its item begins and where it ends. */
  readonly ends: Uint32Array;
  /** Of each story, by which date it makes a feed newer. */
  readonly newest: readonly string[];
}

/** Where a story's item stands. Plain data, so that another thread can be told of it. */
export interface ItemPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly newest: string;
}

/** A document of the feed of all stories: where its items stand in each format. When its stories are new is the same in all. */
interface Noted extends Pick<StagedItems, "newest"> {
  readonly formats: Map<FeedFormat, Pick<StagedItems, "file" | "ends">>;
}

/**
 * Where the items of stories stand in what was written of the feed of all stories. That has every story, and what the feeds of
 * sections, authors and entities have of it is the same: it is read there, which takes a tenth of the time of rendering it anew.
 */
export class ItemPlaces {
  readonly #places = new Map<string, { readonly noted: Noted; readonly index: number }>();
  #publication: FeedDocument["head"]["publication"] | undefined;

  /**
   * Notes where the items of a document stand.
   *
   * @param document the document
   * @param items where they stand, one for each of its stories
   */
  note({ format, head, stories }: FeedDocument, { file, ends, newest }: StagedItems): void {
    const [first] = stories;
    if (!first || newest.length !== stories.length) return;
    this.#publication = head.publication;
    const before = this.#places.get(first.id)?.noted;
    const isThere = ({ id }: StoryKey, index: number) => {
      const place = this.#places.get(id);
      return place?.noted === before && place?.index === index;
    };
    // The formats of one document have the same stories. Of a hundred thousand, as little as can be is held.
    if (before?.newest.length === stories.length && stories.every(isThere)) {
      before.formats.set(format, { file, ends });
      return;
    }
    const noted = { newest, formats: new Map([[format, { file, ends }]]) };
    for (const [index, { id }] of stories.entries()) this.#places.set(id, { noted, index });
  }

  /**
   * Gives where the items of a document's stories stand, by their ids, as far as that is known.
   *
   * @param document the document
   */
  of({ format, head, stories }: FeedDocument): ReadonlyMap<string, ItemPlace> {
    const places = new Map<string, ItemPlace>();
    // The feed of a language has that one for its own, and says of each story whether it is in another.
    if (head.publication !== this.#publication) return places;
    for (const { id } of stories) {
      const place = this.#places.get(id);
      const items = place?.noted.formats.get(format);
      if (!place || !items) continue;
      const { index } = place;
      const [start, end] = [items.ends[2 * index], items.ends[2 * index + 1]];
      const newest = place.noted.newest[index];
      if (start !== undefined && end !== undefined && newest !== undefined)
        places.set(id, { file: items.file, start, end, newest });
    }
    return places;
  }
}
