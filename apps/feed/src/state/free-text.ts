import type { StoryText } from "./story-text.js";

/**
 * Frees the bytes of a text that nobody needs any longer, and nobody else holds. They would be freed in any case, but V8 waits
 * until it has gathered 60 MB of them.
 */
export function freeText({ article, html }: StoryText): void {
  for (const bytes of [article, html]) if (bytes) free(bytes);
}

function free({ buffer, byteLength }: Uint8Array): void {
  // What is a part of something larger is not the text's alone. Node 20 cannot free anything.
  if (buffer.byteLength !== byteLength || !("transfer" in buffer)) return;
  if (typeof buffer.transfer === "function") Reflect.apply(buffer.transfer, buffer, [0]);
}
