import { setImmediate, setTimeout } from "node:timers/promises";

/** Something that is timed: it may answer later. */
export type Work<Result = unknown> = () => Result | Promise<Result>;

/** How long nothing is done before each piece of work, in milliseconds. */
const pause = 25;

/**
 * Times pieces of work beside each other: one after the other in each round, so that what else the machine does falls on all
 * of them. Gives the median of the rounds of each, in milliseconds.
 *
 * @param works the pieces of work, by name
 * @param rounds how many rounds there are; one more goes first, and is not counted
 * @param times how often each is done in a round, without a pause; what is given is the time of one of them
 */
export async function sideBySide(
  works: Readonly<Record<string, Work>>,
  rounds: number,
  times = 1,
): Promise<ReadonlyMap<string, number>> {
  const measured = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      // What a generator leaves to the event loop, as `rss` does with all of its text, would fall on those after it.
      await setImmediate();
      globalThis.gc?.();
      // V8 gives large memory back to the system in another thread, and the system lets nobody have any meanwhile.
      await setTimeout(pause);
      const start = performance.now();
      for (let done = 0; done < times; done++) await work();
      const time = (performance.now() - start) / times;
      if (round > 0) measured.get(name)?.push(time);
    }
  }
  return new Map(Array.from(measured, ([name, all]) => [name, median(all)]));
}

/** Gives the middle one of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Gives a Markdown table of medians, in the unit that suits the first, each with how many times as long it takes as that. */
export function table(title: string, medians: ReadonlyMap<string, number>): string {
  const [first = 1] = medians.values();
  const [unit, scale] = first < 1 ? ["µs", 1000] : ["ms", 1];
  const rows = Array.from(
    medians,
    ([name, time]) => `| ${name} | ${(time * scale).toPrecision(3)} ${unit} | ${(time / first).toFixed(2)} |`,
  );
  return [`## ${title}`, "", "| | median | × the first |", "|---|---|---|", ...rows, ""].join("\n");
}
