/** How many bytes are asked for at once, unless some texts need more. */
const bytesInChunk = 262_144;

/** How many bytes say how many texts there are, and how long each of them is. */
const bytesOfCount = 4;

/**
 * Texts kept in UTF-8 outside of V8's heap, which need not be looked through for them again and again: of a hundred thousand stories,
 * they would take twice the room there.
 */
export class KeptTexts {
  readonly #chunks: Buffer[] = [];
  #taken = 0;

  /**
   * Keeps some texts for good.
   *
   * @param texts texts without lone surrogates
   * @returns the place that they are asked for by
   */
  keep(texts: readonly string[]): number {
    let needed = bytesOfCount;
    for (const text of texts) needed += bytesOfCount + Buffer.byteLength(text);
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#taken + needed > chunk.length) {
      chunk = Buffer.alloc(Math.max(needed, bytesInChunk));
      this.#chunks.push(chunk);
      this.#taken = 0;
    }
    const place = (this.#chunks.length - 1) * bytesInChunk + this.#taken;
    this.#taken = chunk.writeUInt32LE(texts.length, this.#taken);
    for (const text of texts) {
      const length = chunk.write(text, this.#taken + bytesOfCount);
      this.#taken = chunk.writeUInt32LE(length, this.#taken) + length;
    }
    return place;
  }

  /**
   * Gives texts that are kept.
   *
   * @param place what {@link keep} gave for them
   */
  at(place: number): readonly string[] {
    const chunk = this.#chunks[Math.floor(place / bytesInChunk)];
    if (!chunk) return [];
    let start = place % bytesInChunk;
    const next = (): number => {
      const number = chunk.readUInt32LE(start);
      start += bytesOfCount;
      return number;
    };
    return Array.from({ length: next() }, () => {
      const length = next();
      return chunk.toString("utf8", start, (start += length));
    });
  }
}
