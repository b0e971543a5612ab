import { createHash } from "node:crypto";
import { inUtf8 } from "./in-utf8.js";

/** Gives 128 bits of the SHA-256 of a text or of bytes, in hexadecimal. */
export function digestOf(data: string | Uint8Array): string {
  const bytes = typeof data === "string" ? inUtf8(data) : data;
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}
