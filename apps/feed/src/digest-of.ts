import { createHash } from "node:crypto";
import { inUtf8 } from "./in-utf8.js";

/** Of the SHA-256, 128 bits. */
const hexDigits = 32;

/** Gives 128 bits of the SHA-256 of a text or of bytes, in hexadecimal. */
export function digestOf(data: string | Uint8Array): string {
  const bytes = typeof data === "string" ? inUtf8(data) : data;
  return createHash("sha256").update(bytes).digest("hex").slice(0, hexDigits);
}

/** So much text is hashed at once, in UTF-16 code units: of a text of megabytes, Node would make a copy as a whole. */
const unitsAtOnce = 65_536;

/** Gives the digest that {@link digestOf} gives of all parts together. No character is half in one part, and half in the next. */
export function digestOfParts(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  let waiting = "";
  const add = () => {
    hash.update(inUtf8(waiting));
    waiting = "";
  };
  for (const part of parts) {
    if (typeof part === "string") {
      waiting += part;
      if (waiting.length < unitsAtOnce) continue;
    }
    add();
    if (typeof part !== "string") hash.update(part);
  }
  add();
  return hash.digest("hex").slice(0, hexDigits);
}
