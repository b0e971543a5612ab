import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import type { StoryRead } from "../library/story-read.js";
import { isCode } from "../reason.js";
import { batchReader, type BatchReaderOptions, type StoryBatch } from "./batch-reader.js";
import { type FeedBatch, feedStager } from "./feed-batch.js";

/** More threads than these only wait for this one, which remembers what they made. */
const mostThreads = 3;

/**
 * The memory of one thread, in units of 1,048,576 bytes: so much that hardly any story is too large for it, and little enough
 * that what is not needed any more is soon let go.
 */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/**
 * Threads that read and prepare stories, and render feeds, beside this one. They are started when they are first given something. What is too
 * large for one of them is done in this thread.
 */
export class Threads implements AsyncDisposable {
  /** How many batches they can be given at once; none where there is no processor for them. */
  readonly atOnce: number;
  /** What they are told: what the stories share, and the edition that comes of them. */
  readonly options: BatchReaderOptions;
  readonly #count: number;
  #pool: Promise<Piscina<unknown, unknown>> | undefined;

  constructor(options: BatchReaderOptions) {
    this.options = options;
    // This thread works too, and one that shares a processor with it would gain nothing.
    this.#count = Math.min(mostThreads, availableParallelism() - 1);
    this.atOnce = 4 * this.#count;
  }

  /** Reads stories, and prepares them for the edition. */
  async readStories(batch: StoryBatch): Promise<readonly StoryRead[]> {
    return this.#run("readStories", batch, batchReader(this.options));
  }

  /** Writes documents of feeds beside their places, and says of each whether it stands there. */
  async stageFeeds(batch: FeedBatch): Promise<readonly boolean[]> {
    return this.#run("stageFeeds", batch, feedStager(this.options.edition));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #run<Batch, Result>(
    name: "readStories" | "stageFeeds",
    batch: Batch,
    here: (batch: Batch) => Result,
  ): Promise<Awaited<Result>> {
    const pool = await (this.#pool ??= this.#start());
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `worker.ts` has the same functions, under these names
      return (await pool.run(batch, { name })) as Awaited<Result>;
    } catch (error) {
      if (!isCode(error, "ERR_WORKER_OUT_OF_MEMORY")) throw error;
      return await here(batch);
    }
  }

  async #start(): Promise<Piscina<unknown, unknown>> {
    const { Piscina } = await import("piscina");
    return new Piscina({
      filename: fileURLToPath(new URL("worker.js", import.meta.url)),
      workerData: this.options,
      minThreads: this.#count,
      maxThreads: this.#count,
      resourceLimits: limits,
    });
  }
}
