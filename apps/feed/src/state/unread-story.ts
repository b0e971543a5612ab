import type { RememberedStory } from "./state.js";

/** What is known of the stories of a block before they are read. */
export interface UnreadBlock {
  /** Whether there is something to say of one of them. */
  readonly hasFindings: boolean;
  /** Gives one of them by its file, and reads them all where that was not done yet. */
  readonly storyIn: (file: string) => RememberedStory | undefined;
}

/**
 * A story of which it is known that its file was not touched, and that is read when something of it is asked for. It is no plain data.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class UnreadStory implements RememberedStory {
  readonly file: string;
  readonly #block: UnreadBlock;
  #read: RememberedStory | undefined;

  /**
   * @param file the path of its file
   * @param block what is known of it and of those with which it is written
   */
  constructor(file: string, block: UnreadBlock) {
    this.file = file;
    this.#block = block;
  }

  get fingerprint(): string {
    return this.#story.fingerprint;
  }

  get fileHash(): string {
    return this.#story.fileHash;
  }

  get uses(): readonly string[] {
    return this.#story.uses;
  }

  get textHash(): string {
    return this.#story.textHash;
  }

  get record(): RememberedStory["record"] {
    return this.#story.record;
  }

  get storyLinks(): RememberedStory["storyLinks"] {
    return this.#story.storyLinks;
  }

  get findings(): RememberedStory["findings"] {
    return this.#block.hasFindings ? this.#story.findings : nothingFound;
  }

  get #story(): RememberedStory {
    this.#read ??= this.#block.storyIn(this.file);
    if (!this.#read) throw new SyntaxError(`Nothing is remembered of ${this.file}.`);
    return this.#read;
  }
}

const nothingFound: readonly never[] = [];
