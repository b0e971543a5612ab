import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { Piscina } from "piscina";
import { growWhileThreadsWork } from "./heap-growth.js";

/** How many threads a build has at the most. More would only wait for the first one, which remembers what the others made. */
export const mostThreads = 4;

/**
 * So many batches each is given ahead: what it would wait for is there, though this thread listens only between two pieces of
 * work.
 */
const batchesAhead = 4;

/**
 * Half of a thread's space for new objects, in units of 1,048,576 bytes: with a third of it, a build takes a thirtieth longer, and
 * with twice as much no less.
 */
const halfOfNewSpace = 8;

/**
 * How often a function is called before V8's slowest compiler makes its best of it. Left to itself, V8 does so after 3,000 calls, and
 * a build of ten thousand stories spends a tenth of its time on code that it hardly uses any more. A hundred thousand take as long
 * either way.
 */
const callsBeforeBestCode = 100_000;

/**
 * The memory of one thread, in the same units: so much that hardly any story is too large for it, and little enough that what is
 * not needed any more is soon let go. V8 counts the space for new objects as three of its halves.
 */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 3 * halfOfNewSpace };

/** What a thread is given to do. */
export interface Task<Batch = unknown> {
  /** What all tasks share, as `serialize` of `node:v8` writes it. It is not copied on its way, and read once by each thread. */
  readonly shared: SharedArrayBuffer;
  readonly batch: Batch;
}

/** The threads beside this one. They are started when they are first given something, unless that is asked for before. */
export class ThreadPool implements AsyncDisposable {
  /** How many batches they can be given at once; none where there is no processor for them. */
  readonly atOnce: number;
  readonly #stories: number;
  readonly #count: number;
  #pool: Promise<Piscina<Task, unknown>> | undefined;
  #isEnded = false;
  /** Whether one cannot even start: what it was given would be waited for in vain. */
  #isBroken = false;

  /** @param stories how many stories there are, read here or there */
  constructor(stories: number) {
    this.#stories = stories;
    // This thread works too, and one that shares a processor with it would gain nothing.
    this.#count = Math.min(mostThreads, availableParallelism()) - 1;
    this.atOnce = batchesAhead * this.#count;
  }

  /** Starts them: until they are given something, they load what it is done with. Where they cannot, `run` gives nothing. */
  start(): void {
    this.#pool ??= this.#started();
    this.#pool.catch(() => undefined);
  }

  /**
   * Has one of them do something.
   *
   * @param name the function of `worker.ts` that does it
   * @returns what it gave; nothing where it failed, or no thread can start
   * @throws {Error} where the threads were ended meanwhile
   */
  async run(name: string, task: Task): Promise<{ readonly result: unknown } | undefined> {
    if (this.#isEnded) throw new Error("The threads were ended.");
    const pool = await this.#running();
    if (!pool) return undefined;
    try {
      // Without a signal: of what can be aborted, the pool gives a thread one batch at a time.
      return { result: await pool.run(task, { name }) };
    } catch (error) {
      if (this.#isEnded) throw error;
      return undefined;
    }
  }

  /** Ends them, and frees their memory. Nothing can be given to them from here on. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.rest();
  }

  /**
   * Ends them, and frees their memory; what one of them was at, `run` gives nothing for. Others are started when they are next given
   * something.
   */
  async rest(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await (await pool?.catch(() => undefined))?.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }

  /** Gives nothing where none can start: the system may say so at once, or when one has tried to. */
  async #running(): Promise<Piscina<Task, unknown> | undefined> {
    try {
      const pool = await (this.#pool ??= this.#started());
      return this.#isBroken ? undefined : pool;
    } catch {
      return undefined;
    }
  }

  async #started(): Promise<Piscina<Task, unknown>> {
    const { Piscina } = await import("piscina");
    // How much that space grows is for all threads, so that others have to begin with all that they may have.
    setFlagsFromString(`--min-semi-space-size=${halfOfNewSpace}`);
    growWhileThreadsWork(this.#stories);
    // The V8 of Node 20 does not know this flag, and would say so.
    if (Number.parseInt(process.versions.v8, 10) >= 12)
      setFlagsFromString(`--invocation-count-for-turbofan=${callsBeforeBestCode}`);
    const pool = new Piscina<Task, unknown>({
      filename: fileURLToPath(new URL("worker.js", import.meta.url)),
      minThreads: this.#count,
      maxThreads: this.#count,
      concurrentTasksPerWorker: batchesAhead,
      resourceLimits: limits,
    });
    pool.on("error", () => {
      this.#isBroken = true;
      void pool.destroy();
    });
    return pool;
  }
}
