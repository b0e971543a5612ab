import { decoded } from "./decoded.js";

/**
 * Gives the address that a picture was published at, where a service that makes sizes of pictures has it at the end of its own
 * address, as Substack's and Cloudinary's have: two sizes of one picture have the same. Gives any other address as it is.
 *
 * @param url the address of a picture
 */
export function originalAddress(url: string): string {
  const [, nested] = /^https?:\/\/[^?#]*?\/(https?(?::\/\/|%3A%2F%2F).+)$/i.exec(url) ?? [];
  return nested === undefined ? url : decoded(nested);
}
