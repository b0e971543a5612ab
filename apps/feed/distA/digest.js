import { createHash } from "node:crypto";

// src/library/digest.ts
/** Gives 128 bits of the SHA-256 of a text or of bytes, in hexadecimal. */
function digestOf(data) {
	return createHash("sha256").update(data).digest("hex").slice(0, 32);
}

export { digestOf as t };