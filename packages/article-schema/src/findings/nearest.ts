import { expectText, unexpected } from "../conversion/expect.js";

/**
 * Gives the candidate that a mistyped word most likely meant, or nothing where none is close: at most one typing mistake
 * (a letter added, left out, replaced, or swapped with its neighbour) for every three letters, and one in a shorter word. Capitals
 * are taken for small letters, `ph` for `f`, and a word of more than 120 letters for no mistyped one. Where there are several
 * mistakes, the first letter is right: “layout” is no “about”, and “organizations” no “translations”.
 *
 * @param word what was written
 * @param candidates what could have been meant
 * @throws {TypeError} where the word is no text, or the candidates are none that one can go through
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  expectText(word, "word", "Give the word that was written.");
  const given: unknown = candidates;
  if (typeof given !== "object" || given === null || !(Symbol.iterator in given))
    throw unexpected("candidates", "a list", candidates, "Give the words that could have been meant.");
  return meantBy(word, candidates);
}

/** Gives {@link nearest} of what is known to be words: what parses articles, and no more, is to stay small. */
export function meantBy(word: string, candidates: Iterable<string>): string | undefined {
  // Longer words than any name here are not mistyped names, and would take long to compare.
  if (word.length > 120) return undefined;
  const folded = foldLetters(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = foldLetters(candidate);
    if (Math.abs(other.length - folded.length) >= bestDistance) continue;
    const distance = typingMistakes(folded, other, bestDistance);
    const isLike = distance < 2 || folded[0] === other[0];
    if (isLike && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Many languages write “foto” and “grafik”, and the field's names are English. */
function foldLetters(word: string): string {
  return word.toLowerCase().replaceAll("ph", "f");
}

/**
 * The optimal string alignment distance.
 *
 * @param most from this distance on it does not matter how far the words are from each other, and as much is given
 */
function typingMistakes(a: string, b: string, most: number): number {
  // The fewest mistakes for the letters so far of the one, and each number of letters of the other.
  let above: number[] = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? most) + 1,
        (next[j - 1] ?? most) + 1,
        (row[j - 1] ?? most) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? (above[j - 2] ?? most) + 1 : most,
      );
    }
    // Nothing that follows, not even a swap with the letter before, makes it fewer.
    if (Math.min(...next) >= most) return most;
    [above, row] = [row, next];
  }
  return row[b.length] ?? most;
}
