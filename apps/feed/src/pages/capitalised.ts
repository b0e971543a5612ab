/** Writes English words with a capital, as where they stand by themselves. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
