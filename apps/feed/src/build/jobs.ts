/** What other threads are doing. */
export interface Jobs<Result> {
  readonly count: () => number;
  readonly begin: (job: Promise<Result>) => void;
  /**
   * Lets results come in.
   *
   * @param isIdle whether to wait for one, because there is nothing else to do
   * @throws what a job failed with
   */
  readonly listen: (isIdle: boolean) => Promise<void>;
}

/**
 * Keeps account of jobs in other threads.
 *
 * @param onResult is given each result as it comes in
 */
export function jobsOf<Result>(onResult: (result: Result) => void): Jobs<Result> {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  return {
    count: () => underWay.size + failures.length,
    begin: (job) => {
      const ended = job.then(onResult).catch((error: unknown) => void failures.push(error));
      const counted: Promise<void> = ended.finally(() => void underWay.delete(counted));
      underWay.add(counted);
    },
    listen: async (isIdle) => {
      if (isIdle && failures.length === 0) await Promise.race(underWay);
      else await immediate();
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** Lets what other threads have sent come in. */
async function immediate(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
