/**
 * Gives a function that asks for a run of some work. While it runs, any number of further requests lead to one more run, which
 * begins when this one has ended: nothing that happened in between is missed, and nothing is done twice at once.
 *
 * @param work what is done; it must not throw
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let [isRunning, isAskedFor] = [false, false];
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isAskedFor) {
      isAskedFor = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isAskedFor = true;
    if (!isRunning) void run();
  };
}
