import type { Teaser } from "../edition/teaser.js";

/** How many bytes are asked for at once, unless one teaser needs more. */
const bytesInChunk = 262_144;

/** How many bytes say where the summary begins. */
const bytesOfLength = 4;

/**
 * What lists show of stories, kept in UTF-8 where V8 need not look through it again and again. Each story stands in many lists, and
 * to ask the state each time took a tenth of a build of a hundred thousand.
 */
export class KeptTeasers {
  readonly #chunks: Buffer[] = [];
  /** Where each begins: the number of its chunk, times as many bytes as a chunk has, and its place there. */
  readonly #places = new Map<string, number>();
  #taken = 0;

  /**
   * Keeps a teaser, in the place of the one that is kept of the same file.
   *
   * @param file the path of the story's file
   * @param teaser what lists show of the story
   */
  set(file: string, { headline, summary }: Teaser): void {
    const needed = bytesOfLength * 2 + Buffer.byteLength(headline) + Buffer.byteLength(summary);
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#taken + needed > chunk.length) {
      chunk = Buffer.alloc(Math.max(needed, bytesInChunk));
      this.#chunks.push(chunk);
      this.#taken = 0;
    }
    this.#places.set(file, (this.#chunks.length - 1) * bytesInChunk + this.#taken);
    for (const text of [headline, summary]) {
      const length = chunk.write(text, this.#taken + bytesOfLength);
      this.#taken = chunk.writeUInt32LE(length, this.#taken) + length;
    }
  }

  /** Gives a teaser; nothing where none is kept of the file. */
  get(file: string): Teaser | undefined {
    const place = this.#places.get(file);
    if (place === undefined) return undefined;
    const chunk = this.#chunks[Math.floor(place / bytesInChunk)];
    if (!chunk) return undefined;
    const start = (place % bytesInChunk) + bytesOfLength;
    const end = start + chunk.readUInt32LE(start - bytesOfLength);
    return {
      headline: chunk.toString("utf8", start, end),
      summary: chunk.toString("utf8", end + bytesOfLength, end + bytesOfLength + chunk.readUInt32LE(end)),
    };
  }
}
