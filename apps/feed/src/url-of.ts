/**
 * Reads an address; nothing where it is none. `URL.canParse` would say so first, and in Node 20 and 22 refuses hosts like
 * münchen.de once it has been asked a thousand times.
 *
 * @param address the address as it was written
 * @param base what it is resolved against, where it is not absolute
 */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    // What is absolute needs no other, whatever is wrong with that.
    return base === undefined ? undefined : urlOf(address);
  }
}
