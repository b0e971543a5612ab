/** A text in memory that threads share: to be given one, none of them makes a copy of it. */
export type SharedText = Uint8Array<SharedArrayBuffer>;

/** Puts a text into memory that threads share. */
export function sharedText(text: string): SharedText {
  const memory = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(memory).write(text);
  return new Uint8Array(memory);
}

/** Gives a text that is in such memory. */
export function textIn({ buffer }: SharedText): string {
  return Buffer.from(buffer).toString();
}
