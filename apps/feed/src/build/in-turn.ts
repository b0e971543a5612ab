/** Does a piece of work when its turn has come, and gives what it gives. */
export type InTurn = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/**
 * Makes what does one piece of work after another, and lets an event through between two: what a thread made of one batch is
 * told before it begins the next, and not when it has done all that it was given at once. Whoever hands out batches knows then
 * that there is room for more, while there still is something to do.
 */
export function inTurn(): InTurn {
  let last: Promise<void> = Promise.resolve();
  return async (work) => {
    const before = last;
    let end: () => void = () => undefined;
    last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      return await work();
    } finally {
      setImmediate(end);
    }
  };
}
