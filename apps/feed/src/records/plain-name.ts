/**
 * Gives a name in the one form of those in which readers see no difference: as Unicode composes it (NFC), for macOS takes letters
 * apart; and without the space around it, such as the full-width one of Chinese and Japanese, which YAML leaves there.
 *
 * @param name a section's, or an author's
 */
export function plainName(name: string): string {
  return name.normalize("NFC").trim();
}
