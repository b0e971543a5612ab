/** Gives a part of an address with the characters that its escapes stand for; as it is where they stand for none. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
