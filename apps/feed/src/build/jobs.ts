/** What other threads are doing. */
export interface Jobs {
  /** How many of them have not ended well. */
  readonly count: () => number;
  readonly begin: (job: Promise<void>) => void;
  /**
   * Lets what other threads have sent come in.
   *
   * @param isIdle whether to wait until a job has ended, because there is nothing else to do
   * @throws what a job failed with
   */
  readonly listen: (isIdle: boolean) => Promise<void>;
}

/** Keeps account of jobs in other threads. One that fails is told by `listen`, and by nothing else. */
export function jobsOf(): Jobs {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  return {
    count: () => underWay.size + failures.length,
    begin: (job) => {
      const ended: Promise<void> = job
        .catch((error: unknown) => void failures.push(error))
        .finally(() => void underWay.delete(ended));
      underWay.add(ended);
    },
    listen: async (isIdle) => {
      if (isIdle && failures.length === 0) await Promise.race(underWay);
      else await messages();
      if (failures.length > 0) throw failures[0];
    },
  };
}

async function messages(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
