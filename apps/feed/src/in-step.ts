/** A piece of work in steps: it yields between two of them, and gives in the end what came of it. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * So many pieces of work are done in step. Of twice as many, what is made of each before the next step takes more memory, and no less
 * time; of half as many, the steps are gone back to too often.
 */
export const mostInStep = 8;

/**
 * Does pieces of work in step: the first step of some of them, then the second of each, and so on. To read and render a story takes
 * many times as much code as a processor has at hand. What one story has brought there, the next ones find: one after another, ten
 * thousand stories take a sixth longer.
 *
 * @param items what the pieces are done for
 * @param begin gives the piece for one of them
 * @returns what came of each, in the same order
 * @throws what a step throws; nothing more is done then
 */
export function inStep<Item, Result>(
  items: readonly Item[],
  begin: (item: Item) => Steps<Result>,
): readonly Result[] {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += mostInStep) {
    let pieces = items
      .slice(start, start + mostInStep)
      .map((item, index) => ({ place: start + index, steps: begin(item) }));
    while (pieces.length > 0)
      pieces = pieces.filter(({ place, steps }) => {
        const { done, value } = steps.next();
        if (done) results[place] = value;
        return !done;
      });
  }
  return results;
}

/** Does a piece of work, and gives what came of it. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Gives a piece of work that is done already. */
// oxlint-disable-next-line require-yield -- there is no step left
export function* oneStep<Result>(result: Result): Steps<Result> {
  return result;
}
