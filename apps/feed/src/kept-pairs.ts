/** How many bytes are asked for at once, unless one pair needs more. */
const bytesInChunk = 262_144;

/** How many bytes say how long a text is. */
const bytesOfLength = 4;

/**
 * Two texts by a key, kept in UTF-8 outside of V8's heap, which need not be looked through for them again and again: of a hundred
 * thousand stories, they would take twice the room there.
 */
export class KeptPairs {
  readonly #chunks: Buffer[] = [];
  /** Where each begins: the number of its chunk, times as many bytes as a chunk has, and its place there. */
  readonly #places = new Map<string, number>();
  #taken = 0;

  /**
   * Keeps two texts, in the place of those that are kept by the same key.
   *
   * @param key any text
   * @param pair two texts without lone surrogates
   */
  set(key: string, pair: readonly [string, string]): void {
    const [one, other] = pair;
    const needed = bytesOfLength * 2 + Buffer.byteLength(one) + Buffer.byteLength(other);
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#taken + needed > chunk.length) {
      chunk = Buffer.alloc(Math.max(needed, bytesInChunk));
      this.#chunks.push(chunk);
      this.#taken = 0;
    }
    this.#places.set(key, (this.#chunks.length - 1) * bytesInChunk + this.#taken);
    for (const text of pair) {
      const length = chunk.write(text, this.#taken + bytesOfLength);
      this.#taken = chunk.writeUInt32LE(length, this.#taken) + length;
    }
  }

  /** Gives the two texts that are kept by a key; nothing where none are. */
  get(key: string): readonly [string, string] | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const chunk = this.#chunks[Math.floor(place / bytesInChunk)];
    if (!chunk) return undefined;
    const start = (place % bytesInChunk) + bytesOfLength;
    const end = start + chunk.readUInt32LE(start - bytesOfLength);
    const next = end + bytesOfLength;
    return [chunk.toString("utf8", start, end), chunk.toString("utf8", next, next + chunk.readUInt32LE(end))];
  }
}
