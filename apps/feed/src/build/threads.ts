import { serialize } from "node:v8";
import type { StoryRead } from "../library/story-read.js";
import type { BatchReaderOptions, StoryBatch } from "./batch-reader.js";
import { batches, type Batches } from "./batches.js";
import type { FeedBatch } from "./feed-batch.js";
import type { StagedDocument } from "./feed-stager.js";
import type { ThreadPool } from "./thread-pool.js";

/**
 * What reads and prepares stories, and renders feeds, in other threads. What one of them fails in is done in this one: it was too
 * large for it, or fails here too, with an error that says why. An error from another thread has lost its code on the way.
 */
export class Threads {
  /** Does the same in this thread. */
  readonly here: Batches;
  readonly #pool: ThreadPool;
  readonly #shared: SharedArrayBuffer;

  /**
   * @param pool the threads
   * @param options what the stories share, and the edition that comes of them
   */
  constructor(pool: ThreadPool, options: BatchReaderOptions) {
    this.here = batches(options);
    this.#pool = pool;
    const written = serialize(options);
    this.#shared = new SharedArrayBuffer(written.length);
    new Uint8Array(this.#shared).set(written);
  }

  /** How many batches they can be given at once; none where there is no processor for them. */
  get atOnce(): number {
    return this.#pool.atOnce;
  }

  /** Reads stories in another thread, and prepares them for the edition. */
  async readStories(batch: StoryBatch): Promise<readonly StoryRead[]> {
    return this.#run("readStories", batch, this.here.readStories);
  }

  /** Has another thread write documents of feeds beside their places, and says what became of each. */
  async stageFeeds(batch: FeedBatch): Promise<readonly StagedDocument[]> {
    return this.#run("stageFeeds", batch, this.here.stageFeeds);
  }

  /** Ends them, and frees their memory. Nothing can be given to them from here on. */
  async end(): Promise<void> {
    await this.#pool.end();
  }

  /** Ends them, and frees their memory. Others are started when they are next given something. */
  async rest(): Promise<void> {
    await this.#pool.rest();
  }

  async #run<Batch, Result>(
    name: keyof Batches,
    batch: Batch,
    here: (batch: Batch) => Result,
  ): Promise<Awaited<Result>> {
    const done = await this.#pool.run(name, { shared: this.#shared, batch });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `worker.ts` has the same functions, under these names
    return done ? (done.result as Awaited<Result>) : await here(batch);
  }
}
