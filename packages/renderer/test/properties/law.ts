import * as fc from "fast-check";

/** Something that must hold for anything that is put in. */
export interface Law {
  readonly name: string;
  /** For how many cases the tests look whether it holds. */
  readonly runs: number;
  /**
   * Looks whether it holds.
   *
   * @param runs for how many cases
   * @param seed where the cases start from; each time from somewhere else, if it is left out
   * @throws {Error} that shows the smallest case found for which it does not
   */
  readonly check: (runs: number, seed?: number) => Promise<void>;
}

/** Gives a law about the values of an arbitrary: for none of them may `holds` throw. */
export function law<Value>(
  name: string,
  runs: number,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => void | Promise<void>,
): Law {
  const property = fc.asyncProperty(values, async (value) => {
    await holds(value);
  });
  return {
    name,
    runs,
    check: (numRuns, seed) => fc.assert(property, seed === undefined ? { numRuns } : { numRuns, seed }),
  };
}
