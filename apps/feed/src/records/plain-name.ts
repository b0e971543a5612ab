/** Where a word may be broken, and marks of the way in which text runs, as some editors put them before every text. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Gives a name in the one form of those in which readers see no difference: as Unicode composes it (NFC), for macOS takes letters
 * apart; and without the space around it, such as the full-width one of Chinese and Japanese, which YAML leaves there, or what is not
 * seen at all.
 *
 * @param name a section's, or an author's
 */
export function plainName(name: string): string {
  return name.replaceAll(unseen, "").normalize("NFC").trim();
}
