/**
 * Gives where the first byte is that keeps bytes from being text in an encoding: halves the part in which it must be.
 *
 * @param bytes what is no text in the encoding
 * @param decodes says whether bytes are; of those that are cut short, the last character may be incomplete
 */
export function firstBadByte(
  bytes: Uint8Array,
  decodes: (bytes: Uint8Array, isCutShort: boolean) => boolean,
): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // What was taken for the beginning of a character is none where it is cut short.
  while (!decodes(bytes.subarray(0, good), false)) good -= 1;
  return good;
}
