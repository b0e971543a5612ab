/** A test that was not run. */
export interface SkippedTest {
  readonly file: string;
  /** Its title, after those of what it stands in. One of them says why it is skipped, where `describeWith` did it. */
  readonly fullName: string;
}

/**
 * Gives why tests were skipped, a line for each reason, with how many it holds for. The runner says how many there are and no more.
 *
 * @param tests the tests that were not run
 */
export function whySkipped(tests: readonly SkippedTest[]): readonly string[] {
  const reasons = Map.groupBy(
    tests,
    ({ file, fullName }) =>
      /\(skipped: ([^()]*)\)/.exec(fullName)?.[1] ?? `this system or user cannot do what ${file} needs`,
  );
  return [...reasons].map(
    ([reason, { length }]) => `skipped: ${reason} (${length} ${length === 1 ? "test" : "tests"})`,
  );
}
