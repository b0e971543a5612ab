import type { StoryRecord } from "../records/story-record.js";
import { digestOfParts } from "../digest-of.js";
import type { BlockStore } from "./blocks.js";
import type { RememberedStory } from "./state.js";
import { storyFormat } from "./story-format.js";

/** A story that stands in an edition's catalogue. */
export interface CataloguedStory {
  /** The path of its file. */
  readonly file: string;
  readonly record: StoryRecord;
}

/** So many are written together: those that a page lists, which are near each other, stand in few blocks, each of which is soon read. */
const storiesInBlock = 256;

/**
 * The stories of an edition's catalogue, in its order. Where one of them has changed, those that stand beside it in lists are read
 * here, without the others.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class CataloguedStories {
  readonly #format = storyFormat();
  readonly #store: BlockStore;
  readonly #read = new Map<number, readonly CataloguedStory[]>();

  constructor(store: BlockStore) {
    this.#store = store;
  }

  /** Gives a story by its place among the others, counted from 0. */
  at(place: number): CataloguedStory {
    const story = this.#in(Math.floor(place / storiesInBlock))[place % storiesInBlock];
    if (!story) throw new SyntaxError(`There is no story ${place} in the catalogue.`);
    return story;
  }

  /** Takes the place of what was there. No block is written that is as it was. */
  save(stories: readonly CataloguedStory[]): void {
    const count = Math.ceil(stories.length / storiesInBlock);
    if (count < this.#store.sizes().length) this.clear();
    const known = this.#store.sizes().length;
    for (let block = 0; block < count; block++) {
      const listed = stories.slice(block * storiesInBlock, (block + 1) * storiesInBlock);
      if (block >= known || this.#store.head(block) !== digestOf(listed)) this.#write(block, listed);
    }
  }

  /** Puts stories in the places of others. */
  change(stories: ReadonlyMap<number, CataloguedStory>): void {
    const blocks = new Set(Array.from(stories.keys(), (place) => Math.floor(place / storiesInBlock)));
    for (const block of blocks) {
      const start = block * storiesInBlock;
      this.#write(
        block,
        this.#in(block).map((story, index) => stories.get(start + index) ?? story),
      );
    }
  }

  /** Takes all of them away, without a look at them. */
  clear(): void {
    this.#store.clear();
    this.#read.clear();
  }

  #in(block: number): readonly CataloguedStory[] {
    const known = this.#read.get(block);
    if (known) return known;
    const stories = this.#format.parse(this.#store.read(block));
    this.#read.set(block, stories);
    return stories;
  }

  #write(block: number, stories: readonly CataloguedStory[]): void {
    const { rest } = this.#format.format(stories.map(withRecordAlone));
    this.#store.write(block, { head: digestOf(stories), rest }, stories.length);
    this.#read.delete(block);
  }
}

/** Where it is the same, so are the stories: their records' digests tell of everything in them. */
function digestOf(stories: readonly CataloguedStory[]): string {
  return digestOfParts(stories.map(({ file, record }) => `${file} ${record.digest}\n`));
}

/** Gives a story without what is remembered of its file, which stands elsewhere. */
function withRecordAlone({ file, record }: CataloguedStory): RememberedStory {
  return {
    file,
    record,
    fingerprint: "",
    fileHash: "",
    textHash: "",
    uses: [],
    storyLinks: [],
    findings: [],
  };
}
