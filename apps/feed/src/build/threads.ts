import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import type { StoryRead } from "../library/story-read.js";
import type { BatchReaderOptions, StoryBatch } from "./batch-reader.js";
import type { FeedBatch } from "./feed-batch.js";

/** More threads than these only wait for the one that remembers what they made. */
const mostThreads = 4;

/** Threads that read and prepare stories, and render feeds. They are started when they are first given something. */
export class Threads implements AsyncDisposable {
  /** How many batches they can be given at once. */
  readonly atOnce: number;
  /** What they are told: what the stories share, and the edition that comes of them. */
  readonly options: BatchReaderOptions;
  readonly #count: number;
  #pool: Promise<Piscina> | undefined;

  constructor(options: BatchReaderOptions) {
    this.options = options;
    this.#count = Math.min(mostThreads, Math.max(2, availableParallelism()));
    this.atOnce = 2 * this.#count;
  }

  async readStories(batch: StoryBatch): Promise<readonly StoryRead[]> {
    return (await this.#start()).run(batch, { name: "readStories" });
  }

  /** Writes documents of feeds beside their places, and says of each whether it stands there. */
  async stageFeeds(batch: FeedBatch): Promise<readonly boolean[]> {
    return (await this.#start()).run(batch, { name: "stageFeeds" });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Piscina> {
    this.#pool ??= import("piscina").then(
      ({ Piscina }) =>
        new Piscina({
          filename: fileURLToPath(new URL("worker.js", import.meta.url)),
          workerData: this.options,
          minThreads: this.#count,
          maxThreads: this.#count,
        }),
    );
    return this.#pool;
  }
}
