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
  const hash = createHash("sha256");
  let waiting = "";
  for (const part of parts) {
    if (typeof part === "string" && waiting.length + part.length < unitsAtOnce) {
      waiting += part;
      continue;
    }
    hash.update(inUtf8(waiting)).update(typeof part === "string" ? inUtf8(part) : part);
    waiting = "";
  }
  return hash.update(inUtf8(waiting)).digest("hex").slice(0, 32);
}
