/**
 * Gives the candidate that a mistyped word most likely meant, or nothing where none is close: at most one typing mistake
 * (a letter added, left out, replaced, or swapped with its neighbour) for every three letters, and one in a shorter word. Capitals
 * are taken for small letters, `ph` for `f`, and a word of more than 120 letters for no mistyped one. Where there are several
 * mistakes, the first letter is right: “layout” is no “about”, and “organizations” no “translations”.
 *
 * @param word what was written
 * @param candidates what could have been meant
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Longer words than any name here are not mistyped names, and would take long to compare.
  if (word.length > 120) return undefined;
  const folded = foldLetters(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = foldLetters(candidate);
    if (Math.abs(other.length - folded.length) >= bestDistance) continue;
    const distance = typingMistakes(folded, other);
    if (distance > 1 && folded[0] !== other[0]) continue;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Many languages write “foto” and “grafik”, and the field's names are English. */
function foldLetters(word: string): string {
  return word.toLowerCase().replaceAll("ph", "f");
}

/** The optimal string alignment distance. */
function typingMistakes(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let fewest = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fewest = Math.min(fewest, at(beforeLast, j - 2) + 1);
      }
      row.push(fewest);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
