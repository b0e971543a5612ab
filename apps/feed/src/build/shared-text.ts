/** A text in memory that threads share: to be given one, none of them makes a copy of it. */
export type SharedText = Uint8Array<SharedArrayBuffer>;

/** Puts a text, in UTF-8, into memory that threads share. */
export function sharedText(bytes: Uint8Array): SharedText {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** Gives a text that is in such memory. */
export function textIn({ buffer }: SharedText): string {
  return Buffer.from(buffer).toString();
}
