/**
 * A hash that grows with what it is told: 64 bits, well mixed. A cryptographic one takes several times as long, and nobody
 * gains by making two resources alike: only the newsroom writes them.
 */
export class Digest {
  #first = 0x9e3779b9;
  #second = 0x85ebca6b;

  /** Adds texts, each told apart from the next one and from one that is not there. */
  text(...texts: readonly (string | undefined)[]): this {
    for (const text of texts) {
      if (text === undefined) {
        this.number(-1, -1);
        continue;
      }
      for (let index = 0; index < text.length; index++) this.#add(text.charCodeAt(index));
      this.number(text.length, text.length);
    }
    return this;
  }

  /** Adds 64 bits: two integers of 32. */
  number(first: number, second: number): this {
    this.#first = mix(this.#first ^ first, 0x85ebca6b);
    this.#second = mix(this.#second ^ second, 0xc2b2ae35);
    return this;
  }

  /** Gives the hash as two integers of 32 bits. */
  numbers(): readonly [number, number] {
    return [mix(this.#first ^ this.#second, 0x27d4eb2f), mix(this.#second, 0x165667b1)];
  }

  /** Gives the hash as text. */
  toString(): string {
    const [first, second] = this.numbers();
    return (first >>> 0).toString(36) + (second >>> 0).toString(36).padStart(7, "0");
  }

  #add(unit: number): void {
    this.#first = Math.imul(this.#first ^ unit, 0x01000193);
    this.#second = mix(this.#second ^ unit, 0x9e3779b1);
  }
}

/** Spreads each bit over all 32: a step of MurmurHash3. */
function mix(value: number, factor: number): number {
  const half = Math.imul(value ^ (value >>> 16), factor);
  return half ^ (half >>> 13);
}

/** Gives the hash of some texts, in an order that counts. */
export function digestOfTexts(texts: readonly (string | undefined)[]): string {
  return new Digest().text(...texts).toString();
}
