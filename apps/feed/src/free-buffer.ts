/**
 * Frees a buffer that nobody needs any longer, and nobody else holds. It would be freed in any case, but V8 waits until it has
 * gathered 60 MB of them.
 */
export function freeBuffer(buffer: ArrayBufferLike): void {
  // Node 20 cannot free anything.
  if ("transfer" in buffer && typeof buffer.transfer === "function")
    Reflect.apply(buffer.transfer, buffer, [0]);
}
