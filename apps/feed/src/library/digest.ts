import { createHash } from "node:crypto";

/** Gives 128 bits of the SHA-256 of a text or of bytes, in hexadecimal. */
export function digestOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 32);
}
