import { BlockMap } from "./block-map.js";
import type { BlockStore } from "./blocks.js";
import type { FilesSeen } from "./files-seen.js";
import type { RememberedStory } from "./state.js";
import { storyFormat } from "./story-format.js";
import { readStoryHead } from "./story-head.js";
import { UntouchedStories } from "./untouched-stories.js";

/**
 * What is remembered of stories, by the paths of their files.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class StoryMap {
  readonly #format = storyFormat();
  readonly #blocks: BlockMap<RememberedStory>;

  constructor(store: BlockStore) {
    this.#blocks = new BlockMap(this.#format, store);
  }

  get size(): number {
    return this.#blocks.size;
  }

  get(file: string): RememberedStory | undefined {
    return this.#blocks.get(file);
  }

  keys(): Iterable<string> {
    return this.#blocks.keys();
  }

  /** Puts a story there, in memory of its own, in the place of the one of its file if there is one. */
  set(story: RememberedStory): void {
    this.#blocks.set(this.#format.own(story));
  }

  delete(file: string): void {
    this.#blocks.delete(file);
  }

  /** Takes all of them away, without a look at them. */
  clear(): void {
    this.#blocks.clear();
  }

  /** Writes what is other than it was. What is asked for afterwards is read again. */
  save(): void {
    this.#blocks.save();
  }

  /**
   * Gives the stories whose files are as they were, where that can be told without reading what is remembered of each: so it is where no
   * story of a block was touched, added or taken away.
   *
   * @param files the files of all stories
   */
  untouched(files: FilesSeen): UntouchedStories {
    const found = new UntouchedStories(files);
    const inBlocks = Array.from({ length: this.#blocks.blocks }, (): number[] => []);
    let place = 0;
    for (const file of files.paths) {
      inBlocks[this.#blocks.blockOf(file)]?.push(place);
      place += 1;
    }
    for (const [block, places] of inBlocks.entries()) {
      const written = this.#blocks.head(block);
      if (written === undefined) continue;
      const { files: before, hasFindings } = readStoryHead(written);
      if (files.digestOf(places) === before)
        found.add({ hasFindings, storyIn: (file) => this.get(file) }, places);
    }
    return found;
  }

  /** Gives how many stories say one of some things. */
  countSaying(textHashes: ReadonlySet<string>): number {
    const isAsked = (textHash: string) => textHashes.has(textHash);
    let count = 0;
    for (let block = 0; block < this.#blocks.blocks; block++)
      count += this.#textHashesIn(block).filter(isAsked).length;
    return count;
  }

  #textHashesIn(block: number): readonly string[] {
    const head = this.#blocks.head(block);
    if (head !== undefined) return readStoryHead(head).textHashes();
    return Array.from(this.#blocks.entriesIn(block), ({ textHash }) => textHash);
  }
}
