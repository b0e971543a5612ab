import { expect, test } from "vitest";
import { freeBuffer } from "./free-buffer.js";

test("leaves nothing of a buffer", () => {
  const bytes = new Uint8Array(100);
  freeBuffer(bytes.buffer);
  expect(bytes.byteLength).toBe(0);
});
