import { decoded } from "./decoded.js";

/** What WordPress puts behind the name of a picture that it made smaller. */
const sized = /(\/wp-content\/uploads\/[^?#]*?)-(?:\d+x\d+|scaled)(?=\.[a-z]+$)/i;

/**
 * Gives the address that a picture was published at: without what WordPress puts behind the name of a smaller one, and, where a service
 * that makes sizes of pictures has it at the end of its own address, as Substack's and Cloudinary's have, that. Two sizes of one picture
 * have the same. Gives any other address as it is.
 *
 * @param url the address of a picture
 */
export function originalAddress(url: string): string {
  const [, nested] = /^https?:\/\/[^?#]*?\/(https?(?::\/\/|%3A%2F%2F).+)$/i.exec(url) ?? [];
  return (nested === undefined ? url : decoded(nested)).replace(sized, "$1");
}
