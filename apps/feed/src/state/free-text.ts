import { freeBuffer } from "../free-buffer.js";
import type { StoryText } from "./story-text.js";

/** Frees the bytes of a text that nobody needs any longer, and nobody else holds. */
export function freeText({ article, html }: StoryText): void {
  for (const bytes of [article, html])
    // What is a part of something larger is not the text's alone.
    if (bytes && bytes.buffer.byteLength === bytes.byteLength) freeBuffer(bytes.buffer);
}
