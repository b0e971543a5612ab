import { createHash } from "node:crypto";

/**
 * Gives the hash of some lines of text.
 *
 * @param lines texts without line breaks, in an order that counts
 * @returns 128 bits of SHA-256, in base64url
 */
export function digestOf(lines: readonly (string | undefined)[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("base64url").slice(0, 22);
}
