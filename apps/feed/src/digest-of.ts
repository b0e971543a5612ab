import { createHash } from "node:crypto";
import { inUtf8 } from "./in-utf8.js";

/** Gives 128 bits of the SHA-256 of a text or of bytes, in hexadecimal. */
export function digestOf(data: string | Uint8Array): string {
  return digestOfParts([data]);
}

/** Short texts are hashed together: to begin with each takes longer than to hash it. In UTF-16 code units. */
const unitsAtOnce = 65_536;

/** Gives the digest that {@link digestOf} gives of all parts together. No character is half in one part, and half in the next. */
export function digestOfParts(parts: Iterable<string | Uint8Array>): string {
  const digest = new PartsDigest();
  for (const part of parts) digest.add(part);
  return digest.ended();
}

/** What {@link digestOfParts} gives of parts that are added one after another. */
export class PartsDigest {
  readonly #hash = createHash("sha256");
  #waiting = "";

  add(part: string | Uint8Array): void {
    if (typeof part === "string" && this.#waiting.length + part.length < unitsAtOnce) {
      this.#waiting += part;
      return;
    }
    this.#hash.update(inUtf8(this.#waiting)).update(typeof part === "string" ? inUtf8(part) : part);
    this.#waiting = "";
  }

  /** Gives the digest of what was added. Nothing can be added after that. */
  ended(): string {
    return this.#hash.update(inUtf8(this.#waiting)).digest("hex").slice(0, 32);
  }
}
