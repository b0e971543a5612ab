/**
 * Gives, for each function, the median of how many times a second it ran. The rounds are interleaved, so that a slow
 * moment of the machine falls on all of them.
 */
export function rates(
  subjects: Readonly<Record<string, () => unknown>>,
  rounds: number,
  milliseconds: number,
): Map<string, number> {
  const seen = new Map(Object.keys(subjects).map((name) => [name, new Array<number>()]));
  // One round more than is counted: the first one is for the compiler to warm up.
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(subjects)) {
      const rate = rateOf(run, milliseconds);
      if (round > 0) seen.get(name)?.push(rate);
    }
  return new Map(Array.from(seen, ([name, found]) => [name, median(found)]));
}

function rateOf(run: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  // The clock is read once in sixteen runs; otherwise it would be a part of what is measured.
  while (passed < milliseconds) {
    for (let batch = 0; batch < 16; batch++) run();
    runs += 16;
    passed = performance.now() - start;
  }
  return (runs / passed) * 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
