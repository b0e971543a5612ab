import { expect, test } from "vitest";
import { kindOf, mediaTypeOf } from "./media-type.js";

test.each<[said: string | undefined, file: string, type: string | undefined, kind: string | undefined]>([
  ["image/mp3", "a.mp3", "audio/mpeg", "audio"],
  ["image/pdf", "a.pdf", "application/pdf", undefined],
  ["image/jpg", "a", "image/jpeg", "photo"],
  ["audio/x-m4a", "a.m4a", "audio/x-m4a", "audio"],
  ["audio/mpeg; charset=utf-8", "a.bin", "audio/mpeg", "audio"],
  ["video/x-of-ours", "a", "video/x-of-ours", "video"],
  ["mp3", "a.mp3", "audio/mpeg", "audio"],
  ["application/octet-stream", "a.webp", "image/webp", "photo"],
  [undefined, "a", undefined, undefined],
])("a file that is said to be %s and called %s is %s", (said, file, type, kind) => {
  const read = mediaTypeOf(said, `https://old.example/${file}?x=1`);
  expect(read).toBe(type);
  expect(kindOf(read)).toBe(kind);
});

test("takes a type in capitals for the same type, and a drawing for a graphic", () => {
  expect(mediaTypeOf("Image/PNG", "https://a.example/a")).toBe("image/png");
  expect(kindOf("image/svg+xml", "image")).toBe("graphic");
});
