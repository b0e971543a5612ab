/** So many texts are held at once, about: of a hundred thousand stories, the paths of all files would take 40 MB. */
const textsInPart = 50_000;

/** One text of so many is looked at to see where parts begin. */
const textsToSample = 64;

/**
 * Sorts texts by code units, and holds a part of them at a time.
 *
 * @param texts what is sorted, in any order; it is gone through once for each part, and once before
 * @param most how many are in a part, about
 * @returns parts, each of them sorted, the lowest first
 */
export function* sortedInParts(texts: Iterable<string>, most = textsInPart): Generator<readonly string[]> {
  const bounds = boundsOf(texts, most);
  for (let part = 0; part <= bounds.length; part++) {
    const [from = "", to] = [bounds[part - 1], bounds[part]];
    const within: string[] = [];
    for (const text of texts) if (from <= text && (to === undefined || text < to)) within.push(text);
    yield within.toSorted();
  }
}

/** Gives where parts begin, but for the first one. */
function boundsOf(texts: Iterable<string>, most: number): readonly string[] {
  const sample: string[] = [];
  let count = 0;
  for (const text of texts) if (count++ % textsToSample === 0) sample.push(text);
  const step = Math.max(1, Math.round(most / textsToSample));
  return sample.toSorted().filter((_, place) => place > 0 && place % step === 0);
}
